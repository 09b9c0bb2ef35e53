package linear.normalequations.wrong;

import linear.normalequations.NormalEquationsReference;

/** The normal equations with two steps that mistakes get wrong: what is added to M, and when a pivot counts as 0. */
abstract class BySystem extends NormalEquationsReference {
    @Override
    public double[] fit(double[][] x, double[] y) {
        try {
            super.fit(x, y); // refuses what it refuses
        } catch (ArithmeticException dependent) {
            // looked at again below
        }
        int p = x[0].length + 1;
        double[][] m = new double[p][p];
        double[] v = new double[p];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < p; j++) {
                v[j] += entry(x[i], j) * y[i];
                for (int k = 0; k < p; k++) {
                    m[j][k] += entry(x[i], j) * entry(x[i], k);
                }
            }
        }
        for (int j = 0; j < p; j++) {
            m[j][j] += added();
        }
        return solve(m, v);
    }

    double added() {
        return 0;
    }

    abstract boolean isZero(double pivot);

    private static double entry(double[] row, int j) {
        return j == 0 ? 1 : row[j - 1];
    }

    private double[] solve(double[][] m, double[] v) {
        int p = v.length;
        for (int j = 0; j < p; j++) {
            if (isZero(m[j][j])) {
                throw new ArithmeticException("a pivot of " + m[j][j]);
            }
            for (int row = j + 1; row < p; row++) {
                double factor = m[row][j] / m[j][j];
                for (int k = j; k < p; k++) {
                    m[row][k] -= factor * m[j][k];
                }
                v[row] -= factor * v[j];
            }
        }
        for (int j = p - 1; j >= 0; j--) {
            for (int k = j + 1; k < p; k++) {
                v[j] -= m[j][k] * v[k];
            }
            v[j] /= m[j][j];
        }
        return v;
    }
}
