package clustering.kmeans.wrong;

import clustering.kmeans.KMeansReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("When no label has changed, can the next update still move a centre? Look at what is compared to stop.")
public final class StopsWhenTheCentresStandStill extends KMeansReference {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result end = super.lloyd(x, init, maxIterations);
        if (!end.converged() || stoodStill(x, init, end)) {
            return end;
        }
        boolean goesOn = end.iterations() < maxIterations;
        return new Result(end.centres(), end.labels(), end.inertia(), end.iterations() + (goesOn ? 1 : 0), goesOn);
    }

    private boolean stoodStill(double[][] x, double[][] init, Result end) {
        Result before = super.lloyd(x, init, end.iterations() - 1);
        return Arrays.deepEquals(before.centres(), end.centres());
    }
}
