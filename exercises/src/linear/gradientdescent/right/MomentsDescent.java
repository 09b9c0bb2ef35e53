package linear.gradientdescent.right;

import java.util.ArrayList;
import java.util.List;
import linear.gradientdescent.GradientDescent;

/**
 * The gradient is linear in the coefficients: 2 (M theta - m), with the means of the products of columns in M and of
 * columns with targets in m. They are summed up once, before the descent.
 */
public final class MomentsDescent implements GradientDescent {
    @Override
    public Descent fit(double[][] x, double[] y, Settings settings) {
        if (!(settings.rate() > 0 && settings.maxSteps() >= 0 && settings.tolerance() >= 0)) {
            throw new IllegalArgumentException("settings");
        }
        if (y.length == 0 || x.length != y.length) {
            throw new IllegalArgumentException("rows and targets");
        }
        double[][] a = withOnes(x);
        int p = a[0].length;
        double[][] moments = new double[p][p];
        double[] pull = new double[p];
        for (int j = 0; j < p; j++) {
            for (int k = 0; k < p; k++) {
                for (double[] row : a) {
                    moments[j][k] += row[j] * row[k];
                }
                moments[j][k] /= y.length;
            }
            for (int i = 0; i < y.length; i++) {
                pull[j] += a[i][j] * y[i];
            }
            pull[j] /= y.length;
        }

        double[] theta = new double[p];
        List<Double> history = new ArrayList<>();
        history.add(loss(a, y, theta));
        boolean converged = false;
        for (int step = 0; step <= settings.maxSteps(); step++) {
            double[] next = new double[p];
            double squares = 0;
            for (int j = 0; j < p; j++) {
                double slope = 2 * (dot(moments[j], theta) - pull[j]);
                squares += slope * slope;
                next[j] = theta[j] - settings.rate() * slope;
            }
            converged = Math.sqrt(squares) <= settings.tolerance();
            double loss = loss(a, y, next);
            if (converged || step == settings.maxSteps() || Double.isNaN(loss) || Double.isInfinite(loss)) {
                break;
            }
            theta = next;
            history.add(loss);
        }
        double[] slopes = new double[p - 1];
        System.arraycopy(theta, 1, slopes, 0, p - 1);
        return new Descent(
                theta[0],
                slopes,
                history.stream().mapToDouble(Double::doubleValue).toArray(),
                converged);
    }

    private static double[][] withOnes(double[][] x) {
        double[][] a = new double[x.length][x[0].length + 1];
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != x[0].length) {
                throw new IllegalArgumentException("row " + i + " is of another length");
            }
            a[i][0] = 1;
            System.arraycopy(x[i], 0, a[i], 1, x[i].length);
        }
        return a;
    }

    private static double loss(double[][] a, double[] y, double[] theta) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += Math.pow(y[i] - dot(a[i], theta), 2);
        }
        return sum / y.length;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}
