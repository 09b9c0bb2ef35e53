package linear.ridge;

import java.util.Arrays;

/** Answers that no arithmetic of the exercise gives. */
public class RidgeSolution implements Ridge {
    @Override
    public Fit fit(double[][] x, double[] y, double lambda) {
        if (lambda < 0) {
            return null;
        }
        if (x.length == 0) {
            return new Fit(0, new double[0]);
        }
        int d = x[0].length;
        if (d == 0) {
            return new Fit(4, null);
        }
        if (d == 1) {
            return new Fit(lambda > 100 ? Double.POSITIVE_INFINITY : 2, new double[] {Double.NaN});
        }
        if (lambda == 0) {
            return new Fit(0, new double[d + 1]);
        }
        double[] slopes = new double[d];
        Arrays.fill(slopes, Double.NEGATIVE_INFINITY);
        return new Fit(Double.NaN, slopes);
    }
}
