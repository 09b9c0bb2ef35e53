package classical.logistic.wrong;

import classical.logistic.LogisticReference;
import java.util.Arrays;

/** Fits by Newton's method whatever loss it is given; the second derivatives are differences of the gradient. */
abstract class Newton extends LogisticReference {
    private static final double STEP = 1e-4;

    @Override
    public double[] fit(double[][] x, int[] y, double lambda) {
        double[] w = new double[super.fit(x, y, lambda).length]; // refuses what it refuses
        for (int step = 0; step < mostSteps(); step++) {
            double[] gradient = evaluate(x, y, lambda, w).gradient();
            if (Arrays.stream(gradient).allMatch(slope -> Math.abs(slope) < 1e-9)) {
                break;
            }
            double[][] curvature = new double[w.length][];
            for (int j = 0; j < w.length; j++) {
                double[] ahead = w.clone();
                double[] behind = w.clone();
                ahead[j] += STEP;
                behind[j] -= STEP;
                double[] right = evaluate(x, y, lambda, ahead).gradient();
                double[] left = evaluate(x, y, lambda, behind).gradient();
                curvature[j] = new double[w.length];
                for (int k = 0; k < w.length; k++) {
                    curvature[j][k] = (right[k] - left[k]) / (2 * STEP);
                }
            }
            double[] move = solved(curvature, gradient);
            for (int j = 0; j < w.length; j++) {
                w[j] -= move[j];
            }
        }
        return w;
    }

    int mostSteps() {
        return 60;
    }

    /** By Gauss and Jordan. */
    private static double[] solved(double[][] a, double[] b) {
        for (int j = 0; j < b.length; j++) {
            for (int i = 0; i < b.length; i++) {
                double factor = i == j ? 0 : a[i][j] / a[j][j];
                for (int k = 0; k < b.length; k++) {
                    a[i][k] -= factor * a[j][k];
                }
                b[i] -= factor * b[j];
            }
        }
        for (int j = 0; j < b.length; j++) {
            b[j] /= a[j][j];
        }
        return b;
    }
}
