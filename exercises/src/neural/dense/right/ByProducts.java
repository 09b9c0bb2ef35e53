package neural.dense.right;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import neural.dense.Dense;

/** Two matrix products with a transposed factor each, written with streams. */
public final class ByProducts implements Dense {
    private Optional<double[][]> weights = Optional.empty();
    private Optional<double[][]> last = Optional.empty();
    private double[] bias;

    @Override
    public void start(double[][] weights, double[] bias) {
        require(weights.length > 0 && bias.length > 0 && isWide(weights, bias.length));
        this.weights = Optional.of(weights);
        this.bias = bias;
        last = Optional.empty();
    }

    @Override
    public double[][] forward(double[][] x) {
        double[][] w = weights.orElseThrow(() -> new IllegalStateException("not started"));
        require(x.length > 0 && isWide(x, w.length));
        last = Optional.of(x);
        return Arrays.stream(product(x, w))
                .map(row -> IntStream.range(0, row.length)
                        .mapToDouble(k -> row[k] + bias[k])
                        .toArray())
                .toArray(double[][]::new);
    }

    @Override
    public Gradients backward(double[][] upstream) {
        double[][] x = last.orElseThrow(() -> new IllegalStateException("nothing went forward"));
        require(upstream.length == x.length && isWide(upstream, bias.length));
        double[] sums = Arrays.stream(transposed(upstream))
                .mapToDouble(column -> Arrays.stream(column).sum())
                .toArray();
        return new Gradients(
                product(upstream, transposed(weights.orElseThrow())), product(transposed(x), upstream), sums);
    }

    private static double[][] product(double[][] a, double[][] b) {
        double[][] columns = transposed(b);
        return Arrays.stream(a)
                .map(row -> Arrays.stream(columns)
                        .mapToDouble(column -> IntStream.range(0, row.length)
                                .mapToDouble(l -> row[l] * column[l])
                                .sum())
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double[][] transposed(double[][] a) {
        return IntStream.range(0, a[0].length)
                .mapToObj(j -> Arrays.stream(a).mapToDouble(row -> row[j]).toArray())
                .toArray(double[][]::new);
    }

    private static boolean isWide(double[][] a, int columns) {
        return Arrays.stream(a).allMatch(row -> row.length == columns);
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("sizes");
        }
    }
}
