package trees.bestsplit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import trees.bestsplit.BestSplit.SplitPoint;
import whetstone.kit.Laws;

/** Rows to part, with the gains of all splits by their definition. */
final class BestSplitCases {
    private BestSplitCases() {}

    static Optional<SplitPoint> found(BestSplit bestSplit, Problem problem) {
        return bestSplit.best(problem.x(), problem.y(), problem.classes(), problem.minLeaf());
    }

    static double[][] column(double... values) {
        return Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
    }

    static List<Problem> senseless() {
        int[] labels = {0, 1};
        return List.of(
                new Problem(new double[0][], new int[0], 2, 1),
                new Problem(column(1, 2, 3), labels, 2, 1),
                new Problem(new double[][] {{1, 2}, {3}}, labels, 2, 1),
                new Problem(column(1, Double.NaN), labels, 2, 1),
                new Problem(column(Double.NEGATIVE_INFINITY, 1), labels, 2, 1),
                new Problem(column(1, 2), new int[] {0, 2}, 2, 1),
                new Problem(column(1, 2), new int[] {0, -1}, 2, 1),
                new Problem(column(1, 2), labels, 2, 0));
    }

    record Problem(double[][] x, int[] y, int classes, int minLeaf) {
        /** Three columns, one of them with repeated values; three classes that follow the columns loosely. */
        static Problem draw(int size, Random random) {
            double[][] x = new double[size][];
            int[] y = new int[size];
            for (int i = 0; i < size; i++) {
                x[i] = new double[] {random.nextGaussian(), random.nextInt(4), random.nextInt(7) - 3};
                double pull = 0.7 * x[i][0] + 0.9 * x[i][1] + 0.2 * x[i][2] + 0.7 * random.nextGaussian();
                y[i] = i < 2 ? i : pull > 2 ? 2 : pull > 1 ? 1 : 0;
            }
            return new Problem(x, y, 3, 1).shuffled(random);
        }

        /** The same, where a side has to keep up to a third of the rows. */
        static Problem limited(int size, Random random) {
            Problem problem = draw(size, random);
            return new Problem(problem.x, problem.y, 3, 2 + random.nextInt(size / 3 - 1));
        }

        /** One column of distinct values and two classes, parted well at one place and not cleanly. */
        static Problem large(int size, Random random) {
            int[] order = Laws.order(size, random);
            double[][] x = column(Arrays.stream(order).asDoubleStream().toArray());
            int[] y = Arrays.stream(order)
                    .map(value -> value % 5 == 0 ? 1 : value < size / 4 ? 0 : 1)
                    .toArray();
            return new Problem(x, y, 2, 1);
        }

        Problem with(double[][] other) {
            return new Problem(other, y, classes, minLeaf);
        }

        Problem shuffled(Random random) {
            int[] order = Laws.order(y.length, random);
            return new Problem(Laws.rows(x, order), Laws.entries(y, order), classes, minLeaf);
        }

        boolean[] goesLeft(SplitPoint split) {
            boolean[] left = new boolean[y.length];
            IntStream.range(0, y.length).forEach(i -> left[i] = x[i][split.feature()] <= split.threshold());
            return left;
        }

        double[] values(int feature) {
            return Arrays.stream(x).mapToDouble(row -> row[feature]).toArray();
        }

        boolean allows(int feature, double threshold) {
            long left =
                    Arrays.stream(values(feature)).filter(v -> v <= threshold).count();
            return left >= minLeaf && y.length - left >= minLeaf;
        }

        /** The gain of parting after a value, by its definition. */
        double gain(int feature, double threshold) {
            int[] left = IntStream.range(0, y.length)
                    .filter(i -> x[i][feature] <= threshold)
                    .toArray();
            int[] right = IntStream.range(0, y.length)
                    .filter(i -> x[i][feature] > threshold)
                    .toArray();
            double n = y.length;
            return gini(y)
                    - left.length / n * gini(Laws.entries(y, left))
                    - right.length / n * gini(Laws.entries(y, right));
        }

        /** The largest gain of the allowed splits, by trying them all; minus infinity when there is none. */
        double bestGain() {
            return IntStream.range(0, x[0].length)
                    .boxed()
                    .flatMap(feature -> Arrays.stream(values(feature))
                            .distinct()
                            .filter(value -> allows(feature, value))
                            .mapToObj(value -> gain(feature, value)))
                    .max(Double::compare)
                    .orElse(Double.NEGATIVE_INFINITY);
        }

        private double gini(int[] labels) {
            double impurity = 1;
            for (int label = 0; label < classes; label++) {
                int of = label;
                double share =
                        (double) Arrays.stream(labels).filter(l -> l == of).count() / labels.length;
                impurity -= share * share;
            }
            return impurity;
        }
    }
}
