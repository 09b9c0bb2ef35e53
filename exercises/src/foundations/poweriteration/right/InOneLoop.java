package foundations.poweriteration.right;

import foundations.poweriteration.PowerIteration;

/** One loop, no helpers; the residual is measured between w / ‖w‖ and v, and the sign is settled in every iteration. */
public final class InOneLoop implements PowerIteration {
    @Override
    public Eigen leading(double[][] a, double tolerance, int maxIterations) {
        if (a.length < 1 || maxIterations < 1 || !(tolerance > 0)) {
            throw new IllegalArgumentException();
        }
        for (double[] row : a) {
            if (row.length != a.length) {
                throw new IllegalArgumentException();
            }
        }
        double[] w = new double[a.length];
        for (int i = 0; i < w.length; i++) {
            w[i] = 1 / (i + 1.0);
        }
        double[] v = new double[w.length];
        for (int t = 0; ; ) {
            double squares = 0;
            int largest = 0;
            for (int i = 0; i < w.length; i++) {
                squares += w[i] * w[i];
                largest = Math.abs(w[i]) > Math.abs(w[largest]) ? i : largest;
            }
            for (int i = 0; i < w.length; i++) {
                v[i] = w[i] / Math.copySign(Math.sqrt(squares), w[largest]);
            }
            double lambda = 0;
            double norm = 0;
            for (int i = 0; i < w.length; i++) {
                w[i] = 0;
                for (int j = 0; j < v.length; j++) {
                    w[i] += a[j][i] * v[j];
                }
                lambda += w[i] * v[i];
                norm += w[i] * w[i];
            }
            norm = Math.sqrt(norm);
            double apart = 0;
            for (int i = 0; i < w.length && norm > 0; i++) {
                apart += Math.pow(w[i] / norm - lambda / norm * v[i], 2);
            }
            t++;
            if (Math.sqrt(apart) <= tolerance) {
                return new Eigen(lambda, v, t, true);
            }
            if (t == maxIterations) {
                return new Eigen(lambda, v, t, false);
            }
        }
    }
}
