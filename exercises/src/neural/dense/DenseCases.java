package neural.dense;

import static whetstone.kit.Expect.gradient;
import static whetstone.kit.Expect.near;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import neural.dense.Dense.Gradients;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;
import whetstone.kit.Verdict;

/** Layers with a batch and a loss, and what central differences say of them. */
final class DenseCases {
    private DenseCases() {}

    static double[][] matrix(int rows, int columns, Random random) {
        return IntStream.range(0, rows)
                .mapToObj(i -> random.doubles(columns, -1, 1).toArray())
                .toArray(double[][]::new);
    }

    static double[][] minus(double[][] a, double[][] b) {
        return IntStream.range(0, a.length).mapToObj(i -> minus(a[i], b[i])).toArray(double[][]::new);
    }

    static double[] minus(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] - b[i]).toArray();
    }

    /** As {@code Expect.gradient}, and one whose rows and columns are exchanged is told so. */
    static Verdict block(double[][] expected, double[][] actual, Tolerance tolerance) {
        Verdict verdict = gradient(expected, actual, tolerance);
        boolean exchanged = verdict instanceof Verdict.Wrong
                && near(transposed(expected), actual, tolerance).isRight();
        return exchanged && verdict instanceof Verdict.Wrong wrong
                ? new Verdict.Wrong(wrong.expected(), wrong.actual(), "its rows and columns are exchanged")
                : verdict;
    }

    private static double[][] transposed(double[][] rows) {
        return IntStream.range(0, rows[0].length)
                .mapToObj(k -> Arrays.stream(rows).mapToDouble(row -> row[k]).toArray())
                .toArray(double[][]::new);
    }

    record Layer(double[][] weights, double[] bias) {}

    /** A layer, a batch, and what its outputs should be: the loss is half the sum of the squared distances. */
    record Problem(Layer layer, double[][] x, double[][] targets) {
        static Problem draw(int rows, int in, int out, Random random) {
            return new Problem(
                    new Layer(
                            matrix(in, out, random), random.doubles(out, 0.5, 2).toArray()),
                    matrix(rows, in, random),
                    matrix(rows, out, random));
        }

        /** One row, two and five; as many inputs as outputs for two of them, and else more or fewer. */
        static Problem draw(int rows, Random random) {
            return draw(rows, rows == 5 ? 2 : 3, rows == 2 ? 3 : rows == 5 ? 4 : 2, random);
        }

        Problem with(Layer other) {
            return new Problem(other, x, targets);
        }

        Problem withBatch(double[][] otherX, double[][] otherTargets) {
            return new Problem(layer, otherX, otherTargets);
        }

        Gradients gradients(Dense dense) {
            dense.start(layer.weights(), layer.bias());
            return again(dense);
        }

        /** Without a start. */
        Gradients again(Dense dense) {
            return dense.backward(minus(dense.forward(x), targets));
        }

        /** The layer after some steps against its gradients, no longer than the steepest slope allows. */
        Layer learned(Dense dense, int steps) {
            double rate = 0.5 / (x.length * (x[0].length + 1));
            Layer at = layer;
            for (int step = 0; step < steps; step++) {
                Gradients gradients = with(at).gradients(dense);
                at = new Layer(
                        minus(at.weights(), Laws.each(gradients.weights(), g -> rate * g)),
                        minus(at.bias(), Laws.each(gradients.bias(), g -> rate * g)));
            }
            return at;
        }

        Gradients differences() {
            return new Gradients(
                    differences(x, rows -> withBatch(rows, targets)),
                    differences(layer.weights(), weights -> with(new Layer(weights, layer.bias()))),
                    Laws.centralDifferences(
                            bias -> with(new Layer(layer.weights(), bias)).loss(), layer.bias()));
        }

        double loss() {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                for (int k = 0; k < layer.bias().length; k++) {
                    double apart = layer.bias()[k] - targets[i][k];
                    for (int j = 0; j < x[i].length; j++) {
                        apart += x[i][j] * layer.weights()[j][k];
                    }
                    sum += apart * apart / 2;
                }
            }
            return sum;
        }

        private static double[][] differences(double[][] at, Function<double[][], Problem> moved) {
            int columns = at[0].length;
            ToDoubleFunction<double[]> loss =
                    flat -> moved.apply(rows(flat, columns)).loss();
            double[] flat = Arrays.stream(at).flatMapToDouble(Arrays::stream).toArray();
            return rows(Laws.centralDifferences(loss, flat), columns);
        }

        private static double[][] rows(double[] flat, int columns) {
            return IntStream.range(0, flat.length / columns)
                    .mapToObj(i -> Arrays.copyOfRange(flat, i * columns, (i + 1) * columns))
                    .toArray(double[][]::new);
        }
    }
}
