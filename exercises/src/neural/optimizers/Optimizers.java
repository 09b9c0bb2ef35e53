package neural.optimizers;

/** Steps downhill that remember something of the steps before. */
public interface Optimizers {
    /**
     * Begins afresh: nothing is remembered.
     *
     * @throws IllegalArgumentException when a setting is out of its range
     */
    void start(Rule rule);

    /**
     * Takes one step.
     *
     * @param theta where, p numbers
     * @param gradient of the loss there, p numbers
     * @return where the step leads, p numbers
     * @throws IllegalArgumentException when the lengths differ, or from those of the first step since the start
     * @throws IllegalStateException before the first start
     */
    double[] step(double[] theta, double[] gradient);

    /**
     * Takes a step for each of some gradients. It stands here so that all of them can be asked about at once, and needs
     * no work.
     *
     * @param gradients steps x p
     * @return where each step led, steps x p
     */
    default double[][] stepAll(double[] theta, double[][] gradients) {
        double[][] path = new double[gradients.length][];
        double[] at = theta;
        for (int i = 0; i < gradients.length; i++) {
            at = step(at, gradients[i]);
            path[i] = at.clone();
        }
        return path;
    }

    /**
     * Goes down a bowl with the loss 1/2 sum c_i theta_i^2. It stands here so that a whole way can be asked about at once,
     * and needs no work.
     *
     * @param curvatures c, p numbers
     * @return where it began and where each step led, (steps + 1) x p
     */
    default double[][] descend(double[] theta, double[] curvatures, int steps) {
        double[][] path = new double[steps + 1][];
        double[] at = theta;
        path[0] = at.clone();
        for (int i = 1; i <= steps; i++) {
            double[] gradient = new double[at.length];
            for (int j = 0; j < at.length; j++) {
                gradient[j] = curvatures[j] * at[j];
            }
            at = step(at, gradient);
            path[i] = at.clone();
        }
        return path;
    }

    /** How to step. */
    sealed interface Rule permits Sgd, RmsProp, Adam {}

    /**
     * Gradient descent that keeps a part of its last step.
     *
     * @param rate what a gradient is multiplied by, above 0
     * @param momentum the part of the last step that is kept, from 0 to below 1
     */
    record Sgd(double rate, double momentum) implements Rule {}

    /**
     * Divides by the root of a fading mean of squared gradients.
     *
     * @param rate about how far a step goes, above 0
     * @param decay the part of the old mean that is kept, from 0 to below 1
     * @param epsilon what is added to the root, above 0
     */
    record RmsProp(double rate, double decay, double epsilon) implements Rule {}

    /**
     * Divides a fading mean of gradients by the root of one of their squares, both corrected for their beginning at 0.
     *
     * @param rate about how far a step goes, above 0
     * @param beta1 the part of the old mean of gradients that is kept, from 0 to below 1
     * @param beta2 the same for the mean of their squares
     * @param epsilon what is added to the root, above 0
     */
    record Adam(double rate, double beta1, double beta2, double epsilon) implements Rule {}
}
