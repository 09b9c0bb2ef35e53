package linear.lassocd.right;

import linear.lassocd.LassoCd;

/** Nothing is centred: before each slope the intercept takes its own best value, and the residuals are made afresh. */
public final class FreeIntercept implements LassoCd {
    @Override
    public double softThreshold(double z, double threshold) {
        if (!(threshold >= 0)) {
            throw new IllegalArgumentException("threshold " + threshold);
        }
        if (z > threshold) {
            return z - threshold;
        }
        return z < -threshold ? z + threshold : 0;
    }

    @Override
    public Fit fit(double[][] x, double[] y, Settings settings) {
        if (!(settings.alpha() >= 0) || !(settings.tolerance() >= 0) || settings.maxSweeps() < 0) {
            throw new IllegalArgumentException("settings");
        }
        if (y.length == 0 || y.length != x.length) {
            throw new IllegalArgumentException("sizes");
        }
        double[] b = new double[x[0].length];
        for (double[] row : x) {
            if (row.length != b.length) {
                throw new IllegalArgumentException("row");
            }
        }
        for (int sweep = 0; sweep < settings.maxSweeps(); sweep++) {
            double moved = 0;
            for (int j = 0; j < b.length; j++) {
                double next = best(x, y, b, j, settings.alpha());
                moved = Math.max(moved, Math.abs(next - b[j]));
                b[j] = next;
            }
            if (moved <= settings.tolerance()) {
                break;
            }
        }
        return new Fit(intercept(x, y, b), b);
    }

    private double best(double[][] x, double[] y, double[] b, int j, double alpha) {
        double intercept = intercept(x, y, b);
        double mean = 0;
        for (double[] row : x) {
            mean += row[j] / y.length;
        }
        double above = 0;
        double below = 0;
        for (int i = 0; i < y.length; i++) {
            above += (x[i][j] - mean) * (y[i] - intercept - predicted(x[i], b));
            below += (x[i][j] - mean) * (x[i][j] - mean);
        }
        if (below == 0) {
            return 0;
        }
        return softThreshold(above / y.length + below / y.length * b[j], alpha) * y.length / below;
    }

    private static double intercept(double[][] x, double[] y, double[] b) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += y[i] - predicted(x[i], b);
        }
        return sum / y.length;
    }

    private static double predicted(double[] row, double[] b) {
        double sum = 0;
        for (int j = 0; j < b.length; j++) {
            sum += row[j] * b[j];
        }
        return sum;
    }
}
