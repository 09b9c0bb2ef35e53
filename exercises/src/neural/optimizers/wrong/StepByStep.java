package neural.optimizers.wrong;

import neural.optimizers.OptimizersReference;

/** The three rules number by number, for mistakes that get one piece of them wrong. */
abstract class StepByStep extends OptimizersReference {
    Rule rule;
    int steps;
    double[] mean;
    double[] squares;

    @Override
    public void start(Rule rule) {
        super.start(rule);
        this.rule = rule;
        steps = 0;
    }

    @Override
    public double[] step(double[] theta, double[] gradient) {
        super.step(theta, gradient); // refuses what does not fit
        if (steps == 0) {
            remember(theta.length);
        }
        steps++;
        double[] next = theta.clone();
        for (int i = 0; i < theta.length; i++) {
            next[i] += rule instanceof Sgd sgd
                    ? sgd(sgd, i, gradient[i])
                    : rule instanceof RmsProp rmsProp
                            ? rmsProp(rmsProp, i, gradient[i])
                            : adam((Adam) rule, i, gradient[i]);
        }
        return next;
    }

    void remember(int size) {
        mean = new double[size];
        squares = new double[size];
    }

    double sgd(Sgd sgd, int i, double g) {
        mean[i] = sgd.momentum() * mean[i] - sgd.rate() * g;
        return mean[i];
    }

    double rmsProp(RmsProp rmsProp, int i, double g) {
        squares[i] = rmsProp.decay() * squares[i] + (1 - rmsProp.decay()) * square(g);
        return -rmsProp.rate() * g / root(squares[i], rmsProp.epsilon());
    }

    double adam(Adam adam, int i, double g) {
        mean[i] = adam.beta1() * mean[i] + (1 - adam.beta1()) * g;
        squares[i] = adam.beta2() * squares[i] + (1 - adam.beta2()) * square(g);
        return -adam.rate()
                * corrected(mean[i], adam.beta1())
                / root(corrected(squares[i], adam.beta2()), adam.epsilon());
    }

    double square(double g) {
        return g * g;
    }

    double root(double square, double epsilon) {
        return Math.sqrt(square) + epsilon;
    }

    double corrected(double faded, double kept) {
        return faded / (1 - Math.pow(kept, steps));
    }
}
