package clustering.kmeans.wrong;

import clustering.kmeans.KMeansReference;
import whetstone.kit.Misconception;

@Misconception(
        "Recompute the inertia by hand from the centres and labels that are returned. At which moment was the sum taken?")
public final class SumsInertiaBeforeTheUpdate extends KMeansReference {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result result = super.lloyd(x, init, maxIterations);
        Result before = super.lloyd(x, init, Math.max(0, result.iterations() - 1));
        return new Result(result.centres(), result.labels(), before.inertia(), result.iterations(), result.converged());
    }
}
