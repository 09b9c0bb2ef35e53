package linear.qrleastsquares.wrong;

import linear.qrleastsquares.QrLeastSquaresReference;

/** What mistakes need beside the right fit: A, and products of its columns. */
abstract class WithOnes extends QrLeastSquaresReference {
    static double[][] withOnes(double[][] x) {
        double[][] a = new double[x.length][x[0].length + 1];
        for (int i = 0; i < x.length; i++) {
            a[i][0] = 1;
            System.arraycopy(x[i], 0, a[i], 1, x[i].length);
        }
        return a;
    }

    static double product(double[][] a, int j, int k) {
        double sum = 0;
        for (double[] row : a) {
            sum += row[j] * row[k];
        }
        return sum;
    }
}
