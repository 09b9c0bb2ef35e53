package whetstone.bench.fast;

import java.util.Arrays;

/** Rows one after the other, and rows of their own again. */
final class Flat {
    private Flat() {}

    static double[] of(double[][] rows) {
        columns(rows);
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }

    static double[][] rows(double[] flat, int rows, int columns) {
        double[][] matrix = new double[rows][];
        Arrays.setAll(matrix, i -> Arrays.copyOfRange(flat, i * columns, (i + 1) * columns));
        return matrix;
    }

    static int columns(double[][] rows) {
        int columns = rows.length == 0 ? 0 : rows[0].length;
        for (double[] row : rows) {
            if (row.length != columns) {
                throw new IllegalArgumentException("rows of " + columns + " and " + row.length + " columns");
            }
        }
        return columns;
    }
}
