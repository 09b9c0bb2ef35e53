package foundations.matmul;

import java.util.Random;
import java.util.stream.IntStream;

/** Matrices to multiply, and what else can be done with them. */
final class MatmulCases {
    private MatmulCases() {}

    static double[][] normal(int rows, int columns, Random random) {
        return IntStream.range(0, rows)
                .mapToObj(i -> random.doubles(columns)
                        .map(any -> random.nextGaussian())
                        .toArray())
                .toArray(double[][]::new);
    }

    /** Whole numbers up to a million to both sides of 0. */
    static double[][] whole(int rows, int columns, Random random) {
        return IntStream.range(0, rows)
                .mapToObj(i -> random.ints(columns, -1_000_000, 1_000_001)
                        .asDoubleStream()
                        .toArray())
                .toArray(double[][]::new);
    }

    static double[][] identity(int size) {
        double[][] identity = new double[size][size];
        for (int i = 0; i < size; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    static double[][] transposed(double[][] matrix) {
        return IntStream.range(0, matrix[0].length)
                .mapToObj(j -> column(matrix, j))
                .toArray(double[][]::new);
    }

    /** The matrix A + factor * B, of two matrices with the same shape. */
    static double[][] sum(double[][] a, double factor, double[][] b) {
        return IntStream.range(0, a.length)
                .mapToObj(i -> IntStream.range(0, a[i].length)
                        .mapToDouble(j -> a[i][j] + factor * b[i][j])
                        .toArray())
                .toArray(double[][]::new);
    }

    static double[] column(double[][] matrix, int column) {
        return IntStream.range(0, matrix.length)
                .mapToDouble(i -> matrix[i][column])
                .toArray();
    }

    static double dot(double[] left, double[] right) {
        return IntStream.range(0, left.length)
                .mapToDouble(l -> left[l] * right[l])
                .sum();
    }

    /** Two factors. */
    record Pair(double[][] a, double[][] b) {
        /** Factors of three different sizes, so that no index can stand for another. */
        static Pair draw(int size, Random random) {
            return new Pair(normal(size, size + 1, random), normal(size + 1, size + 2, random));
        }

        static Pair square(int size, Random random) {
            return new Pair(normal(size, size, random), normal(size, size, random));
        }

        Pair transposed() {
            return new Pair(MatmulCases.transposed(b), MatmulCases.transposed(a));
        }

        /** The product, entry by entry as it is defined. */
        double[][] product() {
            return IntStream.range(0, a.length)
                    .mapToObj(i -> IntStream.range(0, b[0].length)
                            .mapToDouble(j -> dot(a[i], column(b, j)))
                            .toArray())
                    .toArray(double[][]::new);
        }
    }
}
