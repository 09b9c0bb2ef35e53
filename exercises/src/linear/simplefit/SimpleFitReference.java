package linear.simplefit;

import java.util.Arrays;

/** Least squares for one column from the centred sums of products (Draper and Smith 1998, section 1.2). */
public class SimpleFitReference implements SimpleFit {
    @Override
    public Line fit(double[] x, double[] y) {
        requirePairs(x, y);
        double meanX = mean(x);
        double meanY = mean(y);
        double sxy = 0;
        double sxx = 0;
        for (int i = 0; i < x.length; i++) {
            sxy += (x[i] - meanX) * (y[i] - meanY);
            sxx += (x[i] - meanX) * (x[i] - meanX);
        }
        double slope = sxy / sxx;
        return new Line(meanY - slope * meanX, slope);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static void requirePairs(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " x, " + y.length + " y");
        }
        // so it is, too, when there is only one, or none
        if (Arrays.stream(x).allMatch(value -> value == x[0])) {
            throw new IllegalArgumentException("a line needs two different x");
        }
    }
}
