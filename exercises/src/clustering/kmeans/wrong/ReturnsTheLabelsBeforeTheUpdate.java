package clustering.kmeans.wrong;

import clustering.kmeans.KMeans;
import clustering.kmeans.KMeansReference;
import whetstone.kit.Misconception;

@Misconception(
        "With maxIterations = 1 in the hand example: to which centres is the point 1 compared last, the old or the new ones?")
public final class ReturnsTheLabelsBeforeTheUpdate implements KMeans {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        Result result = new KMeansReference().lloyd(x, init, maxIterations);
        int[] labels = maxIterations == 0
                ? new int[x.length]
                : new KMeansReference().lloyd(x, init, result.iterations() - 1).labels();
        double inertia = 0;
        for (int i = 0; i < x.length; i++) {
            double[] centre = result.centres()[labels[i]];
            for (int j = 0; j < centre.length; j++) {
                inertia += (x[i][j] - centre[j]) * (x[i][j] - centre[j]);
            }
        }
        return new Result(result.centres(), labels, inertia, result.iterations(), result.converged());
    }
}
