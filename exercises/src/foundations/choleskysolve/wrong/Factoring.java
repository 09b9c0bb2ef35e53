package foundations.choleskysolve.wrong;

import foundations.choleskysolve.CholeskySolveReference;

/** The steps of the factor, of which a mistake takes another one. */
abstract class Factoring extends CholeskySolveReference {
    @Override
    public double[][] factor(double[][] a) {
        double[][] l = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            if (a[i].length != a.length) {
                throw new IllegalArgumentException("not square");
            }
            for (int j = 0; j < i; j++) {
                l[i][j] = below(a[i][j], explained(l, i, j), l[j][j]);
            }
            double pivot = a[i][i] - explained(l, i, i);
            if (refuses(pivot)) {
                throw new ArithmeticException("not positive definite");
            }
            l[i][i] = diagonal(pivot);
        }
        return l;
    }

    private static double explained(double[][] l, int i, int j) {
        double sum = 0;
        for (int k = 0; k < j; k++) {
            sum += l[i][k] * l[j][k];
        }
        return sum;
    }

    double below(double entry, double explained, double diagonal) {
        return (entry - explained) / diagonal;
    }

    double diagonal(double pivot) {
        return Math.sqrt(pivot);
    }

    boolean refuses(double pivot) {
        return !(pivot > 0);
    }
}
