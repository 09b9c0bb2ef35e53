package data.impute;

import java.util.Arrays;
import java.util.Random;

/** Tables with gaps. */
final class ImputeCases {
    static final double GAP = Double.NaN;

    private ImputeCases() {}

    /** Rows of a whole number below 4, a number near 100, and a number that is seldom large; every column has an entry. */
    static double[][] draw(int size, Random random) {
        double[][] x = new double[size][];
        for (int i = 0; i < size; i++) {
            double[] row = {random.nextInt(4), 100 + random.nextGaussian(), Math.exp(2 * random.nextGaussian())};
            for (int j = 0; j < row.length; j++) {
                row[j] = i > 0 && random.nextInt(3) == 0 ? GAP : row[j];
            }
            x[i] = row;
        }
        return x;
    }

    /** The entries of a column that are there, in their order. */
    static double[] observed(double[][] x, int column) {
        return Arrays.stream(x)
                .mapToDouble(row -> row[column])
                .filter(entry -> !Double.isNaN(entry))
                .toArray();
    }
}
