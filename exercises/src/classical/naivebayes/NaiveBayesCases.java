package classical.naivebayes;

import classical.naivebayes.NaiveBayes.Gaussian;
import classical.naivebayes.NaiveBayes.Multinomial;
import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/** Rows of three classes, and models of them. */
final class NaiveBayesCases {
    private NaiveBayesCases() {}

    /** Two columns whose means and deviations grow with the class; the first three rows are of all classes. */
    static Rows measured(int size, Random random) {
        int[] y = labels(size, random);
        double[][] x = Arrays.stream(y)
                .mapToObj(c -> new double[] {c + (1 + c) * random.nextGaussian(), 5 - c + random.nextGaussian()})
                .toArray(double[][]::new);
        return new Rows(x, y);
    }

    /** Documents of four words, of which the class's own is more frequent, and the last rare. */
    static Rows counted(int size, Random random) {
        int[] y = labels(size, random);
        double[][] x = Arrays.stream(y)
                .mapToObj(c -> IntStream.range(0, 4)
                        .mapToDouble(j -> j == 3 ? random.nextInt(10) / 9 : random.nextInt(j == c ? 8 : 3))
                        .toArray())
                .toArray(double[][]::new);
        return new Rows(x, y);
    }

    private static int[] labels(int size, Random random) {
        return IntStream.range(0, size)
                .map(i -> i < 3 ? 2 - i : Math.min(random.nextInt(3), random.nextInt(3)))
                .toArray();
    }

    static Gaussian gaussian(Random random) {
        return new Gaussian(
                logShares(random, 3),
                matrix(() -> 3 * random.nextGaussian(), 2),
                matrix(() -> 0.5 + 3 * random.nextDouble(), 2));
    }

    static Multinomial multinomial(Random random) {
        return new Multinomial(
                logShares(random, 3),
                IntStream.range(0, 3).mapToObj(c -> logShares(random, 4)).toArray(double[][]::new));
    }

    private static double[][] matrix(DoubleSupplier entry, int d) {
        return IntStream.range(0, 3)
                .mapToObj(c -> IntStream.range(0, d)
                        .mapToDouble(j -> entry.getAsDouble())
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[] logShares(Random random, int k) {
        double[] shares = random.doubles(k, 0.1, 1).toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> Math.log(share / sum)).toArray();
    }

    record Rows(double[][] x, int[] y) {
        /** A column of a class. */
        double[] column(int c, int j) {
            return IntStream.range(0, y.length)
                    .filter(i -> y[i] == c)
                    .mapToDouble(i -> x[i][j])
                    .toArray();
        }

        Rows twice() {
            return new Rows(
                    IntStream.range(0, 2 * y.length)
                            .mapToObj(i -> x[i / 2].clone())
                            .toArray(double[][]::new),
                    IntStream.range(0, 2 * y.length).map(i -> y[i / 2]).toArray());
        }
    }
}
