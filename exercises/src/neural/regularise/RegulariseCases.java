package neural.regularise;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import neural.regularise.Regularise.Norm;
import whetstone.kit.Laws;

/** Batches, and what the formulas of the statement say of them. */
final class RegulariseCases {
    private RegulariseCases() {}

    static double[][] ones(int rows, int columns) {
        return Laws.each(new double[rows][columns], zero -> 1);
    }

    static double[] column(double[][] x, int column) {
        return Arrays.stream(x).mapToDouble(row -> row[column]).toArray();
    }

    static double[][] minus(double[][] x, double rate, double[][] step) {
        return IntStream.range(0, x.length)
                .mapToObj(i -> IntStream.range(0, x[i].length)
                        .mapToDouble(j -> x[i][j] - rate * step[i][j])
                        .toArray())
                .toArray(double[][]::new);
    }

    /** A batch, its layer, and where its results should be: the loss is half the squared distance from there. */
    record Batch(double[][] x, Norm norm, double[][] target) {
        /** Three columns of different means and deviations. */
        static Batch draw(int rows, Random random) {
            double[][] x = Laws.each(new double[rows][3], zero -> random.nextGaussian());
            Arrays.stream(x).forEach(row -> {
                row[1] = 3 * row[1] + 5;
                row[2] = 0.5 * row[2] - 2;
            });
            Norm norm = new Norm(
                    random.doubles(3, 0.5, 2).toArray(),
                    random.doubles(3, -1, 1).toArray(),
                    random.doubles(3, -2, 2).toArray(),
                    random.doubles(3, 0.5, 3).toArray(),
                    0.8,
                    0.05);
            return new Batch(x, norm, Laws.each(new double[rows][3], zero -> random.nextGaussian()));
        }

        Batch at(double[][] other) {
            return new Batch(other, norm, target);
        }

        double[][] upstream() {
            return minus(results(), 1, target);
        }

        double[] means() {
            return IntStream.range(0, norm.gamma().length)
                    .mapToDouble(j -> Arrays.stream(column(x, j)).average().orElseThrow())
                    .toArray();
        }

        double[] variances() {
            double[] means = means();
            return IntStream.range(0, means.length)
                    .mapToDouble(j -> Arrays.stream(column(x, j))
                            .map(value -> Math.pow(value - means[j], 2))
                            .average()
                            .orElseThrow())
                    .toArray();
        }

        double[][] results() {
            return by(means(), variances());
        }

        double[][] by(double[] means, double[] variances) {
            return Arrays.stream(x)
                    .map(row -> IntStream.range(0, row.length)
                            .mapToDouble(j -> norm.beta()[j]
                                    + norm.gamma()[j] * (row[j] - means[j]) / Math.sqrt(variances[j] + norm.epsilon()))
                            .toArray())
                    .toArray(double[][]::new);
        }

        double loss() {
            return Arrays.stream(upstream())
                            .flatMapToDouble(Arrays::stream)
                            .map(distance -> distance * distance)
                            .sum()
                    / 2;
        }

        /** The gradient of the loss by every entry of x, by central differences. */
        double[][] differences() {
            double[] flat = Arrays.stream(x).flatMapToDouble(Arrays::stream).toArray();
            return rows(Laws.centralDifferences(moved -> at(rows(moved)).loss(), flat));
        }

        double[] byGamma() {
            return Laws.centralDifferences(gamma -> with(gamma, norm.beta()).loss(), norm.gamma());
        }

        double[] byBeta() {
            return Laws.centralDifferences(beta -> with(norm.gamma(), beta).loss(), norm.beta());
        }

        private Batch with(double[] gamma, double[] beta) {
            return new Batch(
                    x, new Norm(gamma, beta, norm.mean(), norm.variance(), norm.momentum(), norm.epsilon()), target);
        }

        private double[][] rows(double[] flat) {
            int columns = norm.gamma().length;
            return IntStream.range(0, x.length)
                    .mapToObj(i -> Arrays.copyOfRange(flat, i * columns, (i + 1) * columns))
                    .toArray(double[][]::new);
        }
    }

    /** Losses with many ties, and how long to wait. */
    record Course(double[] losses, int patience) {
        static Course draw(int epochs, Random random) {
            return new Course(random.ints(epochs, 0, 8).asDoubleStream().toArray(), 1 + random.nextInt(4));
        }

        /** The first epoch that is this long after the lowest loss so far, or the last of all. */
        Regularise.Stop stop() {
            int last = IntStream.range(0, losses.length)
                    .filter(epoch -> epoch - lowest(epoch) >= patience)
                    .findFirst()
                    .orElse(losses.length - 1);
            return new Regularise.Stop(lowest(last), last);
        }

        private int lowest(int upTo) {
            double lowest = Arrays.stream(losses, 0, upTo + 1).min().orElseThrow();
            return IntStream.rangeClosed(0, upTo)
                    .filter(epoch -> losses[epoch] == lowest)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
