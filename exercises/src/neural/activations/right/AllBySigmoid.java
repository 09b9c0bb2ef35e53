package neural.activations.right;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import neural.activations.Activations;

/** Everything from one sigmoid: tanh(z) = 2 sigmoid(2z) - 1, and so gelu(z) = z sigmoid(2u). */
public final class AllBySigmoid implements Activations {
    private static final double TWICE = Math.sqrt(8 / Math.PI);

    @Override
    public double[] relu(double[] z) {
        return DoubleStream.of(z).map(v -> (v + Math.abs(v)) / 2).toArray();
    }

    @Override
    public double[] reluGradient(double[] z, double[] upstream) {
        return times(upstream, z, v -> Math.max(0, Math.signum(v)));
    }

    @Override
    public double[] sigmoid(double[] z) {
        return DoubleStream.of(z).map(AllBySigmoid::s).toArray();
    }

    @Override
    public double[] sigmoidGradient(double[] z, double[] upstream) {
        return times(upstream, z, v -> s(v) * s(-v));
    }

    @Override
    public double[] tanh(double[] z) {
        return DoubleStream.of(z).map(v -> 2 * s(2 * v) - 1).toArray();
    }

    @Override
    public double[] tanhGradient(double[] z, double[] upstream) {
        return times(upstream, z, v -> 4 * s(2 * v) * s(-2 * v));
    }

    @Override
    public double[] gelu(double[] z) {
        return DoubleStream.of(z).map(v -> v * s(twiceU(v))).toArray();
    }

    @Override
    public double[] geluGradient(double[] z, double[] upstream) {
        return times(upstream, z, v -> {
            double share = s(twiceU(v));
            return share + v * share * (1 - share) * (TWICE + TWICE * 0.134145 * v * v);
        });
    }

    private static double twiceU(double z) {
        return TWICE * z * (1 + 0.044715 * z * z);
    }

    private static double s(double z) {
        return Math.pow(1 + Math.exp(-z), -1);
    }

    private static double[] times(double[] upstream, double[] z, DoubleUnaryOperator slope) {
        if (z.length - upstream.length != 0) {
            throw new IllegalArgumentException("upstream has " + upstream.length + " numbers");
        }
        return IntStream.range(0, z.length)
                .mapToDouble(i -> slope.applyAsDouble(z[i]) * upstream[i])
                .toArray();
    }
}
