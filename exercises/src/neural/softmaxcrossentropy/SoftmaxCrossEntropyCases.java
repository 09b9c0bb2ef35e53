package neural.softmaxcrossentropy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.kit.Laws;

/** Batches, and what the formulas of the statement say of them. */
final class SoftmaxCrossEntropyCases {
    private SoftmaxCrossEntropyCases() {}

    static double[] logits(int size, Random random) {
        return random.doubles(size, -3, 3).toArray();
    }

    static Batch equalLogits(int classes) {
        double[] row = new double[classes];
        Arrays.fill(row, 0.5);
        return new Batch(new double[][] {row, new double[classes]}, new int[] {0, classes - 1});
    }

    static double[][] minus(double[][] rows, double[][] step) {
        return IntStream.range(0, rows.length)
                .mapToObj(i -> IntStream.range(0, rows[i].length)
                        .mapToDouble(k -> rows[i][k] - step[i][k])
                        .toArray())
                .toArray(double[][]::new);
    }

    record Batch(double[][] logits, int[] labels) {
        /** Four classes, so that rows and columns cannot be taken for each other; no probability is below 1e-4. */
        static Batch draw(int size, Random random) {
            double[][] rows = IntStream.range(0, size)
                    .mapToObj(i -> SoftmaxCrossEntropyCases.logits(4, random))
                    .toArray(double[][]::new);
            return new Batch(rows, random.ints(size, 0, 4).toArray());
        }

        Batch threeTimes() {
            int[] rows = IntStream.range(0, 3 * labels.length)
                    .map(i -> i % labels.length)
                    .toArray();
            return new Batch(Laws.rows(logits, rows), Laws.entries(labels, rows));
        }

        /** The gradient of the loss by central differences. */
        double[][] differences() {
            double[] flat =
                    Arrays.stream(logits).flatMapToDouble(Arrays::stream).toArray();
            return rows(Laws.centralDifferences(at -> new Batch(rows(at), labels).plainLoss(), flat));
        }

        /** The formula of the statement as it stands, which small logits allow. */
        private double plainLoss() {
            return IntStream.range(0, labels.length)
                    .mapToDouble(i ->
                            Math.log(Arrays.stream(logits[i]).map(Math::exp).sum()) - logits[i][labels[i]])
                    .average()
                    .orElseThrow();
        }

        private double[][] rows(double[] flat) {
            int classes = logits[0].length;
            return IntStream.range(0, labels.length)
                    .mapToObj(i -> Arrays.copyOfRange(flat, i * classes, (i + 1) * classes))
                    .toArray(double[][]::new);
        }
    }
}
