package clustering.kmeans.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "With maxIterations = 1 in the hand example: to which centres is the point 1 compared last, the old or the new ones?")
public final class ReturnsTheLabelsBeforeTheUpdate extends MeasuresByItself {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result result = super.lloyd(x, init, maxIterations);
        int[] labels = maxIterations == 0
                ? new int[x.length]
                : super.lloyd(x, init, result.iterations() - 1).labels();
        double inertia = 0;
        for (int i = 0; i < x.length; i++) {
            inertia += squaredDistance(x[i], result.centres()[labels[i]]);
        }
        return new Result(result.centres(), labels, inertia, result.iterations(), result.converged());
    }
}
