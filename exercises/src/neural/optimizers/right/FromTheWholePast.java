package neural.optimizers.right;

import java.util.ArrayList;
import java.util.List;
import neural.optimizers.Optimizers;

/** Keeps every gradient, and makes the sums afresh in each step: a gradient of k steps ago counts kept^k times. */
public final class FromTheWholePast implements Optimizers {
    private final List<double[]> past = new ArrayList<>();
    private Rule rule;

    @Override
    public void start(Rule rule) {
        double rate;
        double epsilon = 1;
        double[] parts;
        if (rule instanceof Sgd sgd) {
            rate = sgd.rate();
            parts = new double[] {sgd.momentum()};
        } else if (rule instanceof RmsProp rmsProp) {
            rate = rmsProp.rate();
            epsilon = rmsProp.epsilon();
            parts = new double[] {rmsProp.decay()};
        } else {
            Adam adam = (Adam) rule;
            rate = adam.rate();
            epsilon = adam.epsilon();
            parts = new double[] {adam.beta1(), adam.beta2()};
        }
        boolean fine = rate > 0 && epsilon > 0;
        for (double part : parts) {
            fine &= 0 <= part && part < 1;
        }
        if (!fine) {
            throw new IllegalArgumentException(rule.toString());
        }
        this.rule = rule;
        past.clear();
    }

    @Override
    public double[] step(double[] theta, double[] gradient) {
        if (rule == null) {
            throw new IllegalStateException("start first");
        }
        if (theta.length != gradient.length || !past.isEmpty() && past.get(0).length != theta.length) {
            throw new IllegalArgumentException("lengths");
        }
        past.add(gradient.clone());
        double[] next = new double[theta.length];
        for (int i = 0; i < theta.length; i++) {
            if (rule instanceof Sgd sgd) {
                next[i] = theta[i] - sgd.rate() * sum(i, sgd.momentum(), 1);
            } else if (rule instanceof RmsProp rms) {
                double square = (1 - rms.decay()) * sum(i, rms.decay(), 2);
                next[i] = theta[i] - rms.rate() * gradient[i] / (Math.sqrt(square) + rms.epsilon());
            } else {
                Adam adam = (Adam) rule;
                double mean = sum(i, adam.beta1(), 1) / weights(adam.beta1());
                double square = sum(i, adam.beta2(), 2) / weights(adam.beta2());
                next[i] = theta[i] - adam.rate() * mean / (Math.sqrt(square) + adam.epsilon());
            }
        }
        return next;
    }

    private double sum(int i, double kept, int power) {
        double sum = 0;
        for (double[] gradient : past) {
            sum = sum * kept + Math.pow(gradient[i], power);
        }
        return sum;
    }

    /** What a gradient of 1 in every step adds up to: its correction is that the weights of a mean add up to 1. */
    private double weights(double kept) {
        double sum = 0;
        for (int step = 0; step < past.size(); step++) {
            sum = sum * kept + 1;
        }
        return sum;
    }
}
