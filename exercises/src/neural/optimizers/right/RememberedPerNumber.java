package neural.optimizers.right;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import neural.optimizers.Optimizers;

/** Each number has a little object of its own that knows its last step or its means; powers of beta are kept, not taken. */
public final class RememberedPerNumber implements Optimizers {
    private Supplier<DoubleUnaryOperator> made;
    private List<DoubleUnaryOperator> movers;

    @Override
    public void start(Rule rule) {
        if (rule instanceof Sgd sgd) {
            positive(sgd.rate());
            part(sgd.momentum());
            made = () -> new Rolling(sgd);
        } else if (rule instanceof RmsProp rmsProp) {
            positive(rmsProp.rate());
            positive(rmsProp.epsilon());
            part(rmsProp.decay());
            // Adam without a memory of gradients and without corrections.
            made = () -> new Averaging(rmsProp.rate(), 0, rmsProp.decay(), rmsProp.epsilon(), false);
        } else if (rule instanceof Adam adam) {
            positive(adam.rate());
            positive(adam.epsilon());
            part(adam.beta1());
            part(adam.beta2());
            made = () -> new Averaging(adam.rate(), adam.beta1(), adam.beta2(), adam.epsilon(), true);
        }
        movers = null;
    }

    @Override
    public double[] step(double[] theta, double[] gradient) {
        if (made == null) {
            throw new IllegalStateException();
        }
        if (movers == null) {
            movers = new ArrayList<>();
            for (int i = 0; i < theta.length; i++) {
                movers.add(made.get());
            }
        }
        if (movers.size() != theta.length || movers.size() != gradient.length) {
            throw new IllegalArgumentException();
        }
        double[] next = theta.clone();
        for (int i = 0; i < next.length; i++) {
            next[i] -= movers.get(i).applyAsDouble(gradient[i]);
        }
        return next;
    }

    private static void positive(double setting) {
        if (!(setting > 0)) {
            throw new IllegalArgumentException("setting " + setting);
        }
    }

    private static void part(double setting) {
        if (Double.isNaN(setting) || setting < 0 || setting >= 1) {
            throw new IllegalArgumentException("setting " + setting);
        }
    }

    private static final class Rolling implements DoubleUnaryOperator {
        private final Sgd sgd;
        private double velocity;

        Rolling(Sgd sgd) {
            this.sgd = sgd;
        }

        @Override
        public double applyAsDouble(double g) {
            velocity = sgd.momentum() * velocity + g;
            return sgd.rate() * velocity;
        }
    }

    private static final class Averaging implements DoubleUnaryOperator {
        private final double rate;
        private final double beta1;
        private final double beta2;
        private final double epsilon;
        private double left1;
        private double left2;
        private double m;
        private double v;

        Averaging(double rate, double beta1, double beta2, double epsilon, boolean corrects) {
            this.rate = rate;
            this.beta1 = beta1;
            this.beta2 = beta2;
            this.epsilon = epsilon;
            left1 = corrects ? 1 : 0;
            left2 = left1;
        }

        @Override
        public double applyAsDouble(double g) {
            m += (1 - beta1) * (g - m);
            v += (1 - beta2) * (g * g - v);
            left1 *= beta1;
            left2 *= beta2;
            return rate / (1 - left1) * m / (epsilon + Math.sqrt(v / (1 - left2)));
        }
    }
}
