package clustering.kmeans.wrong;

import clustering.kmeans.KMeansReference;
import whetstone.kit.Misconception;

@Misconception(
        "In which order does an iteration take its two steps? Look at what the last one leaves behind, and what is counted.")
public final class AssignsThenUpdates extends KMeansReference {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result result = super.lloyd(x, init, maxIterations);
        if (maxIterations == 0) {
            return new Result(result.centres(), new int[x.length], 0, 0, false);
        }
        // As many assignments as there may be iterations; the one that finds nothing changed is the last.
        boolean converged = result.converged() && result.iterations() < maxIterations;
        int assignments = converged ? result.iterations() + 1 : maxIterations;
        Result assigned = super.lloyd(x, init, assignments - 1);
        return new Result(result.centres(), assigned.labels(), assigned.inertia(), assignments, converged);
    }
}
