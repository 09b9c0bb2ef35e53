package foundations.poweriteration;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.UsArrests;
import whetstone.kit.Laws;

/** Matrices whose eigenpairs are known. */
final class PowerIterationCases {
    private PowerIterationCases() {}

    static double dot(double[] left, double[] right) {
        return IntStream.range(0, left.length)
                .mapToDouble(i -> left[i] * right[i])
                .sum();
    }

    /** The vector with length 1, and its component of largest magnitude positive. */
    static double[] directed(double[] vector) {
        double largest = Arrays.stream(vector).reduce(0, (most, each) -> Math.abs(each) > Math.abs(most) ? each : most);
        double length = Math.sqrt(dot(vector, vector));
        return Laws.each(vector, each -> Math.signum(largest) * each / length);
    }

    /** The correlations of arrests for murder and assault, the urban share, and arrests for rape. */
    static double[][] correlations() {
        double[][] x = UsArrests.load().x();
        double[][] columns = IntStream.range(0, x[0].length)
                .mapToObj(j -> Arrays.stream(x).mapToDouble(row -> row[j]).toArray())
                .map(column -> {
                    double mean = Arrays.stream(column).average().orElseThrow();
                    return Laws.each(column, value -> value - mean);
                })
                .toArray(double[][]::new);
        return Arrays.stream(columns)
                .map(left -> Arrays.stream(columns)
                        .mapToDouble(right -> dot(left, right) / Math.sqrt(dot(left, left) * dot(right, right)))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** A symmetric matrix, its eigenvalue of largest magnitude, and the eigenvector. */
    record Known(double[][] a, double value, double[] vector) {
        /** The other eigenvalues are below {@code ratio} times the leading one, of either sign. */
        static Known draw(int size, double leading, double ratio, Random random) {
            double[] values = random.doubles(size)
                    .map(each -> leading * ratio * (2 * each - 1))
                    .toArray();
            values[0] = leading;
            return reflected(values, random.doubles(size, 0.2, 1).toArray());
        }

        /** The diagonal matrix of the values, seen in a mirror: H diag(values) H with H = I - 2 n n' / n'n. */
        static Known reflected(double[] values, double[] n) {
            double[][] mirror = IntStream.range(0, n.length)
                    .mapToObj(i -> IntStream.range(0, n.length)
                            .mapToDouble(j -> (i == j ? 1 : 0) - 2 * n[i] * n[j] / dot(n, n))
                            .toArray())
                    .toArray(double[][]::new);
            double[][] a = new double[n.length][n.length];
            for (int i = 0; i < n.length; i++) {
                for (int j = 0; j <= i; j++) {
                    for (int k = 0; k < n.length; k++) {
                        a[i][j] += mirror[i][k] * values[k] * mirror[j][k];
                    }
                    a[j][i] = a[i][j];
                }
            }
            return new Known(a, values[0], directed(mirror[0]));
        }
    }
}
