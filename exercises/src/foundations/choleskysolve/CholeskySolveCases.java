package foundations.choleskysolve;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import whetstone.kit.Laws;

/** Equations to solve. */
final class CholeskySolveCases {
    private CholeskySolveCases() {}

    /** A lower triangle with 1 to 2 on its diagonal, and the entries below it between -1 and 1. */
    static double[][] triangle(int size, Random random) {
        double[][] l = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                l[i][j] = 2 * random.nextDouble() - 1;
            }
            l[i][i] = 1 + random.nextDouble();
        }
        return l;
    }

    /** The matrix L L'. */
    static double[][] square(double[][] l) {
        return Arrays.stream(l)
                .map(row ->
                        Arrays.stream(l).mapToDouble(other -> dot(row, other)).toArray())
                .toArray(double[][]::new);
    }

    static double[] times(double[][] matrix, double[] vector) {
        return Arrays.stream(matrix).mapToDouble(row -> dot(row, vector)).toArray();
    }

    /** The matrix with entries 1 / (i + j + 1): positive definite, and nearly singular. */
    static double[][] hilbert(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> IntStream.range(0, size)
                        .mapToDouble(j -> 1.0 / (i + j + 1))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double dot(double[] left, double[] right) {
        return IntStream.range(0, left.length)
                .mapToDouble(k -> left[k] * right[k])
                .sum();
    }

    /** The equations A x = b with a known x. */
    record Equations(double[][] a, double[] b, double[] x) {
        static Equations draw(int size, Random random) {
            return of(
                    square(triangle(size, random)),
                    DoubleStream.generate(random::nextGaussian).limit(size).toArray());
        }

        static Equations of(double[][] a, double[] x) {
            return new Equations(a, times(a, x), x);
        }

        /** The same equations with other numbers above the diagonal. */
        Equations scribbledOver(Random random) {
            double[][] other = Laws.each(a, entry -> entry);
            for (int i = 0; i < other.length; i++) {
                for (int j = i + 1; j < other.length; j++) {
                    other[i][j] = 10 * random.nextGaussian();
                }
            }
            return new Equations(other, b, x);
        }

        /** The same unknowns in another order, and the equations with them. */
        Equations inOrder(int[] order) {
            double[][] rows = Laws.rows(a, order);
            return new Equations(
                    Arrays.stream(rows).map(row -> Laws.entries(row, order)).toArray(double[][]::new),
                    Laws.entries(b, order),
                    Laws.entries(x, order));
        }
    }
}
