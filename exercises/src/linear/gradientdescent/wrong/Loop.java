package linear.gradientdescent.wrong;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linear.gradientdescent.GradientDescent;
import linear.gradientdescent.GradientDescentReference;

/** The descent with the places at which the mistakes differ. */
abstract class Loop implements GradientDescent {
    @Override
    public Descent fit(double[][] x, double[] y, Settings settings) {
        new GradientDescentReference().fit(x, y, new Settings(settings.rate(), 0, settings.tolerance()));
        double[] theta = new double[x[0].length + 1];
        List<Double> losses = new ArrayList<>(List.of(loss(x, y, theta)));
        while (true) {
            double[] gradient = gradient(x, y, theta);
            boolean converged = mayStop(gradient, losses, settings.tolerance());
            if (converged || losses.size() > settings.maxSteps()) {
                return descent(theta, losses, converged);
            }
            double[] next = step(x, y, theta, settings.rate());
            double loss = loss(x, y, next);
            if (!Double.isFinite(loss)) {
                return overflowed(theta, next, losses, loss);
            }
            losses.add(loss);
            theta = next;
        }
    }

    boolean mayStop(double[] gradient, List<Double> losses, double tolerance) {
        return Math.sqrt(Arrays.stream(gradient).map(entry -> entry * entry).sum()) <= tolerance;
    }

    double[] step(double[][] x, double[] y, double[] theta, double rate) {
        double[] gradient = gradient(x, y, theta);
        double[] next = theta.clone();
        for (int j = 0; j < next.length; j++) {
            next[j] -= rate * gradient[j];
        }
        return next;
    }

    Descent overflowed(double[] theta, double[] next, List<Double> losses, double loss) {
        return descent(theta, losses, false);
    }

    static double[] gradient(double[][] x, double[] y, double[] theta) {
        double[] gradient = new double[theta.length];
        for (int i = 0; i < y.length; i++) {
            double residual = residual(x[i], y[i], theta);
            gradient[0] += 2 * residual / y.length;
            for (int j = 1; j < theta.length; j++) {
                gradient[j] += 2 * residual * x[i][j - 1] / y.length;
            }
        }
        return gradient;
    }

    static Descent descent(double[] theta, List<Double> losses, boolean converged) {
        double[] history = losses.stream().mapToDouble(loss -> loss).toArray();
        return new Descent(theta[0], Arrays.copyOfRange(theta, 1, theta.length), history, converged);
    }

    private static double loss(double[][] x, double[] y, double[] theta) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += Math.pow(residual(x[i], y[i], theta), 2);
        }
        return sum / y.length;
    }

    private static double residual(double[] row, double target, double[] theta) {
        double residual = theta[0] - target;
        for (int j = 0; j < row.length; j++) {
            residual += theta[j + 1] * row[j];
        }
        return residual;
    }
}
