package neural.optimizers;

import java.util.stream.DoubleStream;

/**
 * Gradient descent with momentum (Polyak 1964), RMSProp (Tieleman and Hinton 2012, lecture 6.5 of "Neural Networks for
 * Machine Learning") and Adam (Kingma and Ba 2015, algorithm 1).
 */
public class OptimizersReference implements Optimizers {
    private Rule rule;
    private int steps;
    private double[] mean;
    private double[] squares;

    @Override
    public void start(Rule rule) {
        if (!isInRange(rule)) {
            throw new IllegalArgumentException("out of range: " + rule);
        }
        this.rule = rule;
        steps = 0;
    }

    @Override
    public double[] step(double[] theta, double[] gradient) {
        if (rule == null) {
            throw new IllegalStateException("step before start");
        }
        if (steps == 0) {
            mean = new double[theta.length];
            squares = new double[theta.length];
        }
        if (theta.length != gradient.length || theta.length != mean.length) {
            throw new IllegalArgumentException(
                    theta.length + " numbers, " + gradient.length + " entries, " + mean.length + " at first");
        }
        steps++;
        double[] next = new double[theta.length];
        for (int i = 0; i < theta.length; i++) {
            next[i] = theta[i] + move(i, gradient[i]);
        }
        return next;
    }

    private double move(int i, double g) {
        if (rule instanceof Sgd sgd) {
            mean[i] = sgd.momentum() * mean[i] - sgd.rate() * g;
            return mean[i];
        }
        if (rule instanceof RmsProp rmsProp) {
            squares[i] = faded(squares[i], rmsProp.decay(), g * g);
            return -rmsProp.rate() * g / (Math.sqrt(squares[i]) + rmsProp.epsilon());
        }
        Adam adam = (Adam) rule;
        mean[i] = faded(mean[i], adam.beta1(), g);
        squares[i] = faded(squares[i], adam.beta2(), g * g);
        double meanHat = mean[i] / (1 - Math.pow(adam.beta1(), steps));
        double squaresHat = squares[i] / (1 - Math.pow(adam.beta2(), steps));
        return -adam.rate() * meanHat / (Math.sqrt(squaresHat) + adam.epsilon());
    }

    private static double faded(double old, double kept, double value) {
        return kept * old + (1 - kept) * value;
    }

    private static boolean isInRange(Rule rule) {
        if (rule instanceof Sgd sgd) {
            return sgd.rate() > 0 && areParts(sgd.momentum());
        }
        if (rule instanceof RmsProp rmsProp) {
            return rmsProp.rate() > 0 && rmsProp.epsilon() > 0 && areParts(rmsProp.decay());
        }
        Adam adam = (Adam) rule;
        return adam.rate() > 0 && adam.epsilon() > 0 && areParts(adam.beta1(), adam.beta2());
    }

    private static boolean areParts(double... settings) {
        return DoubleStream.of(settings).allMatch(part -> part >= 0 && part < 1);
    }
}
