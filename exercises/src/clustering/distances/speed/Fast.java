package clustering.distances.speed;

/**
 * Half of the table, and all distances of a row at once: with the columns of the data as rows, dᵢⱼ² += (xᵢₖ − xⱼₖ)² goes along
 * j, where neighbours do not wait for each other and the JVM makes vector instructions of the loop. Four columns together
 * load and store each sum once.
 */
public final class Fast extends Naive {
    @Override
    public double[][] euclidean(double[][] x) {
        requireEqualLengths(x);
        double[][] columns = transposed(x);
        double[][] distances = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            addSquares(distances[i], x[i], columns, i);
            for (int j = 0; j < i; j++) {
                distances[i][j] = Math.sqrt(distances[i][j]);
                distances[j][i] = distances[i][j];
            }
        }
        return distances;
    }

    /** The squares of the distances from a row to the first n rows. */
    private static void addSquares(double[] squares, double[] row, double[][] columns, int n) {
        int k = 0;
        for (; k + 4 <= row.length; k += 4) {
            addFour(squares, row, columns, k, n);
        }
        for (; k < row.length; k++) {
            for (int j = 0; j < n; j++) {
                squares[j] += (row[k] - columns[k][j]) * (row[k] - columns[k][j]);
            }
        }
    }

    private static void addFour(double[] squares, double[] row, double[][] columns, int k, int n) {
        double at0 = row[k];
        double at1 = row[k + 1];
        double at2 = row[k + 2];
        double at3 = row[k + 3];
        double[] column0 = columns[k];
        double[] column1 = columns[k + 1];
        double[] column2 = columns[k + 2];
        double[] column3 = columns[k + 3];
        for (int j = 0; j < n; j++) {
            squares[j] += (at0 - column0[j]) * (at0 - column0[j])
                    + (at1 - column1[j]) * (at1 - column1[j])
                    + (at2 - column2[j]) * (at2 - column2[j])
                    + (at3 - column3[j]) * (at3 - column3[j]);
        }
    }

    private static double[][] transposed(double[][] x) {
        double[][] columns = new double[x.length == 0 ? 0 : x[0].length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < columns.length; k++) {
                columns[k][i] = x[i][k];
            }
        }
        return columns;
    }
}
