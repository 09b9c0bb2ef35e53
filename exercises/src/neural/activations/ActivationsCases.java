package neural.activations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import whetstone.kit.Laws;

/** The four activations by name, and places to ask at. */
final class ActivationsCases {
    private static final double STEP = 1e-5;

    private ActivationsCases() {}

    static double[] negative(double[] z) {
        return Laws.each(z, at -> -at);
    }

    static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    enum Kind {
        RELU(Activations::relu, Activations::reluGradient),
        SIGMOID(Activations::sigmoid, Activations::sigmoidGradient),
        TANH(Activations::tanh, Activations::tanhGradient),
        GELU(Activations::gelu, Activations::geluGradient);

        private final Forward forward;
        private final Backward backward;

        Kind(Forward forward, Backward backward) {
            this.forward = forward;
            this.backward = backward;
        }

        double[] values(Activations activations, double... z) {
            return forward.of(activations, z);
        }

        double[] gradient(Activations activations, Inputs inputs) {
            return backward.of(activations, inputs.z(), inputs.upstream());
        }

        double[] slopes(Activations activations, double... z) {
            return gradient(activations, new Inputs(z, ones(z.length)));
        }

        /** The gradient beside the values a little ahead of each input and a little behind it. */
        Slope slope(Activations activations, Inputs inputs) {
            return new Slope(
                    values(activations, Laws.each(inputs.z(), at -> at + STEP)),
                    values(activations, Laws.each(inputs.z(), at -> at - STEP)),
                    gradient(activations, inputs));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        private interface Forward {
            double[] of(Activations activations, double[] z);
        }

        private interface Backward {
            double[] of(Activations activations, double[] z, double[] upstream);
        }
    }

    record Inputs(double[] z, double[] upstream) {
        /** Away from the kink of relu by 0.01 and on both sides of it, with no upstream near 0 or 1. */
        static Inputs draw(int size, Random random) {
            double[] z = new double[size];
            double[] upstream = new double[size];
            for (int i = 0; i < size; i++) {
                z[i] = (i % 3 == 1 ? -1 : 1) * (0.01 + 3 * random.nextDouble());
                upstream[i] = (random.nextBoolean() ? 1 : -1) * (1.5 + random.nextDouble());
            }
            return new Inputs(z, upstream);
        }
    }

    record Slope(double[] ahead, double[] behind, double[] gradient) {
        double[] differences(Inputs inputs) {
            double[] differences = new double[inputs.z().length];
            for (int i = 0; i < differences.length; i++) {
                differences[i] = inputs.upstream()[i] * (ahead[i] - behind[i]) / (2 * STEP);
            }
            return differences;
        }
    }
}
