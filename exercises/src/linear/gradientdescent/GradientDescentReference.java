package linear.gradientdescent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Steepest descent with a fixed step length (Boyd and Vandenberghe 2004, section 9.3) on the mean squared residual. */
public final class GradientDescentReference implements GradientDescent {
    @Override
    public Descent fit(double[][] x, double[] y, Settings settings) {
        requireSettings(settings);
        requireSizes(x, y);
        // theta = (b0, b1, ..., bd)
        double[] theta = new double[x[0].length + 1];
        double[] residuals = residuals(x, y, theta);
        List<Double> losses = new ArrayList<>(List.of(loss(residuals)));
        while (true) {
            double[] gradient = gradient(x, residuals);
            boolean converged = length(gradient) <= settings.tolerance();
            if (converged || losses.size() > settings.maxSteps()) {
                return descent(theta, losses, converged);
            }

            double[] next = theta.clone();
            for (int j = 0; j < next.length; j++) {
                next[j] -= settings.rate() * gradient[j];
            }
            residuals = residuals(x, y, next);
            if (!Double.isFinite(loss(residuals))) {
                return descent(theta, losses, false);
            }
            losses.add(loss(residuals));
            theta = next;
        }
    }

    private static double[] residuals(double[][] x, double[] y, double[] theta) {
        double[] residuals = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            residuals[i] = theta[0] - y[i];
            for (int j = 0; j < x[i].length; j++) {
                residuals[i] += theta[j + 1] * x[i][j];
            }
        }
        return residuals;
    }

    private static double loss(double[] residuals) {
        double sum = 0;
        for (double residual : residuals) {
            sum += residual * residual;
        }
        return sum / residuals.length;
    }

    private static double[] gradient(double[][] x, double[] residuals) {
        int n = residuals.length;
        double[] gradient = new double[x[0].length + 1];
        for (int i = 0; i < n; i++) {
            gradient[0] += 2 * residuals[i] / n;
            for (int j = 0; j < x[i].length; j++) {
                gradient[j + 1] += 2 * residuals[i] * x[i][j] / n;
            }
        }
        return gradient;
    }

    private static double length(double[] vector) {
        double sum = 0;
        for (double entry : vector) {
            sum += entry * entry;
        }
        return Math.sqrt(sum);
    }

    private static Descent descent(double[] theta, List<Double> losses, boolean converged) {
        double[] history = losses.stream().mapToDouble(loss -> loss).toArray();
        return new Descent(theta[0], Arrays.copyOfRange(theta, 1, theta.length), history, converged);
    }

    private static void requireSettings(Settings settings) {
        if (!(settings.rate() > 0) || settings.maxSteps() < 0 || !(settings.tolerance() >= 0)) {
            throw new IllegalArgumentException("cannot descend with " + settings);
        }
    }

    private static void requireSizes(double[][] x, double[] y) {
        if (x.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException(x.length + " rows, " + y.length + " targets");
        }
        for (double[] row : x) {
            if (row.length != x[0].length) {
                throw new IllegalArgumentException("rows of " + x[0].length + " and " + row.length + " columns");
            }
        }
    }
}
