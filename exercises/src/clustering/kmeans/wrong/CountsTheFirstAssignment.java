package clustering.kmeans.wrong;

import clustering.kmeans.KMeans;
import clustering.kmeans.KMeansReference;
import whetstone.kit.Misconception;

@Misconception(
        "Count the moves of the centres in the hand example, and hold the count against the returned iterations.")
public final class CountsTheFirstAssignment implements KMeans {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result result = new KMeansReference().lloyd(x, init, maxIterations);
        return new Result(
                result.centres(), result.labels(), result.inertia(), result.iterations() + 1, result.converged());
    }
}
