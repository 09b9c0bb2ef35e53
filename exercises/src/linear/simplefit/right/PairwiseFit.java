package linear.simplefit.right;

import linear.simplefit.SimpleFit;

/** Without any mean: the slopes between all pairs of points, weighted with their squared distances in x. */
public final class PairwiseFit implements SimpleFit {
    @Override
    public Line fit(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " x and " + y.length + " y");
        }
        double above = 0;
        double below = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                above += (x[i] - x[j]) * (y[i] - y[j]);
                below += (x[i] - x[j]) * (x[i] - x[j]);
            }
        }
        if (below == 0) {
            throw new IllegalArgumentException("no two different x");
        }
        double slope = above / below;
        double intercept = 0;
        for (int i = 0; i < x.length; i++) {
            intercept += (y[i] - slope * x[i]) / x.length;
        }
        return new Line(intercept, slope);
    }
}
