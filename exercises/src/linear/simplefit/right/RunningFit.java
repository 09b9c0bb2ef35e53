package linear.simplefit.right;

import linear.simplefit.SimpleFit;

/** One pass: the means and the sums around them are corrected with each new pair (Welford 1962). */
public final class RunningFit implements SimpleFit {
    @Override
    public Line fit(double[] x, double[] y) {
        if (x.length != y.length || x.length < 2) {
            throw new IllegalArgumentException("two or more pairs are needed");
        }
        double meanX = 0;
        double meanY = 0;
        double sxx = 0;
        double sxy = 0;
        boolean varied = false;
        for (int i = 0; i < x.length; i++) {
            varied |= x[i] != x[0];
            double dx = x[i] - meanX;
            meanX += dx / (i + 1);
            meanY += (y[i] - meanY) / (i + 1);
            sxx += dx * (x[i] - meanX);
            sxy += dx * (y[i] - meanY);
        }
        if (!varied) {
            throw new IllegalArgumentException("every x is " + x[0]);
        }
        double slope = sxy / sxx;
        return new Line(meanY - slope * meanX, slope);
    }
}
