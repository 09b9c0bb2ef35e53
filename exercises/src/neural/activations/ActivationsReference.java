package neural.activations;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * The activations as the textbook has them (Goodfellow, Bengio and Courville 2016, "Deep Learning", section 6.3), and the
 * Gaussian error linear unit in its tanh form (Hendrycks and Gimpel 2016, section 2).
 */
public class ActivationsReference implements Activations {
    private static final double SCALE = Math.sqrt(2 / Math.PI);
    private static final double CUBIC = 0.044715;

    @Override
    public double[] relu(double[] z) {
        return each(z, at -> Math.max(0, at));
    }

    @Override
    public double[] reluGradient(double[] z, double[] upstream) {
        return chain(z, upstream, at -> at > 0 ? 1 : 0);
    }

    @Override
    public double[] sigmoid(double[] z) {
        return each(z, ActivationsReference::sigmoid);
    }

    @Override
    public double[] sigmoidGradient(double[] z, double[] upstream) {
        return chain(z, upstream, at -> sigmoid(at) * (1 - sigmoid(at)));
    }

    @Override
    public double[] tanh(double[] z) {
        return each(z, Math::tanh);
    }

    @Override
    public double[] tanhGradient(double[] z, double[] upstream) {
        return chain(z, upstream, at -> 1 - Math.tanh(at) * Math.tanh(at));
    }

    @Override
    public double[] gelu(double[] z) {
        return each(z, at -> at / 2 * (1 + Math.tanh(inner(at))));
    }

    @Override
    public double[] geluGradient(double[] z, double[] upstream) {
        return chain(z, upstream, ActivationsReference::geluSlope);
    }

    /** Right for large z too: exp(800) is Infinity, and 1 / Infinity is 0. */
    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    private static double inner(double z) {
        return SCALE * (z + CUBIC * z * z * z);
    }

    private static double geluSlope(double z) {
        double t = Math.tanh(inner(z));
        double innerSlope = SCALE * (1 + 3 * CUBIC * z * z);
        return (1 + t) / 2 + z / 2 * (1 - t * t) * innerSlope;
    }

    private static double[] each(double[] z, DoubleUnaryOperator function) {
        return Arrays.stream(z).map(function).toArray();
    }

    private static double[] chain(double[] z, double[] upstream, DoubleUnaryOperator slope) {
        if (z.length != upstream.length) {
            throw new IllegalArgumentException(z.length + " inputs, " + upstream.length + " outputs");
        }
        double[] gradient = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            gradient[i] = upstream[i] * slope.applyAsDouble(z[i]);
        }
        return gradient;
    }
}
