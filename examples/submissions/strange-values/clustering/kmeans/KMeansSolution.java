package clustering.kmeans;

import java.util.Arrays;

/** Numbers and lengths that cannot be. */
public class KMeansSolution implements KMeans {
    @Override
    public Result lloyd(double[][] x, double[][] init, int maxIterations) {
        int[] labels = new int[x.length];
        switch (maxIterations) {
            case 1:
                Arrays.fill(labels, -1);
                return new Result(init, labels, Double.NaN, Integer.MAX_VALUE, true);
            case 10:
                if (x.length == 4 && init.length == 2) {
                    return new Result(new double[][] {{0.5}, {9.5}, {0}}, labels, 1, 2, true);
                }
                if (x.length == 2) {
                    return new Result(new double[][] {{1}, {Double.NaN}}, labels, 2, 1, true);
                }
                if (x.length == 3) {
                    return new Result(init, null, 0, 1, true);
                }
                return new Result(new double[][] {{Double.NEGATIVE_INFINITY}}, labels, -0.0, 0, false);
            default:
                return new Result(new double[x.length][0], new int[0], Double.MAX_VALUE, -1, false);
        }
    }
}
