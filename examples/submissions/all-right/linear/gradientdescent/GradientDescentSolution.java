package linear.gradientdescent;

import java.util.ArrayList;
import java.util.List;

public class GradientDescentSolution implements GradientDescent {
    @Override
    public Descent fit(double[][] x, double[] y, Settings settings) {
        check(x, y, settings);
        double[] b = new double[x[0].length + 1]; // b[0] is the intercept
        List<Double> losses = new ArrayList<>();
        losses.add(loss(x, y, b));
        while (true) {
            double[] g = gradient(x, y, b);
            double length = 0;
            for (double entry : g) {
                length += entry * entry;
            }
            if (Math.sqrt(length) <= settings.tolerance()) {
                return descent(b, losses, true);
            }
            if (losses.size() > settings.maxSteps()) {
                return descent(b, losses, false);
            }
            double[] next = new double[b.length];
            for (int j = 0; j < b.length; j++) {
                next[j] = b[j] - settings.rate() * g[j];
            }
            double loss = loss(x, y, next);
            if (Double.isNaN(loss) || Double.isInfinite(loss)) {
                return descent(b, losses, false);
            }
            b = next;
            losses.add(loss);
        }
    }

    private double[] gradient(double[][] x, double[] y, double[] b) {
        int n = x.length;
        double[] g = new double[b.length];
        for (int i = 0; i < n; i++) {
            double r = residual(x[i], y[i], b);
            g[0] += 2 * r / n;
            for (int j = 1; j < b.length; j++) {
                g[j] += 2 * r * x[i][j - 1] / n;
            }
        }
        return g;
    }

    private double loss(double[][] x, double[] y, double[] b) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double r = residual(x[i], y[i], b);
            sum += r * r;
        }
        return sum / x.length;
    }

    private double residual(double[] row, double target, double[] b) {
        double r = b[0] - target;
        for (int j = 0; j < row.length; j++) {
            r += b[j + 1] * row[j];
        }
        return r;
    }

    private Descent descent(double[] b, List<Double> losses, boolean converged) {
        double[] slopes = new double[b.length - 1];
        System.arraycopy(b, 1, slopes, 0, slopes.length);
        double[] history = new double[losses.size()];
        for (int k = 0; k < history.length; k++) {
            history[k] = losses.get(k);
        }
        return new Descent(b[0], slopes, history, converged);
    }

    private void check(double[][] x, double[] y, Settings settings) {
        if (Double.isNaN(settings.rate()) || settings.rate() <= 0) {
            throw new IllegalArgumentException("rate " + settings.rate());
        }
        if (settings.maxSteps() < 0) {
            throw new IllegalArgumentException("maxSteps " + settings.maxSteps());
        }
        if (Double.isNaN(settings.tolerance()) || settings.tolerance() < 0) {
            throw new IllegalArgumentException("tolerance " + settings.tolerance());
        }
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("rows and targets do not match");
        }
        for (double[] row : x) {
            if (row.length != x[0].length) {
                throw new IllegalArgumentException("rows of different lengths");
            }
        }
    }
}
