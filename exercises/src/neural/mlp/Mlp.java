package neural.mlp;

import java.util.List;

/** A network of dense layers with ReLU between them that learns to tell classes apart. */
public interface Mlp {
    /**
     * A network before training: weights drawn from a normal distribution with mean 0 and variance 2 / inputs of the layer,
     * biases 0.
     *
     * @param sizes numbers of inputs, of units in each hidden layer, and of classes; at least two, each at least 1
     * @param seed for the draws, in any order; equal seeds give equal networks
     * @throws IllegalArgumentException when there are fewer than two sizes, or one is below 1
     */
    Network initial(int[] sizes, long seed);

    /**
     * What the last layer gives for every row.
     *
     * @param x n x d, d the inputs of the first layer
     * @return n x K
     * @throws IllegalArgumentException when there are no rows, or one has another length than d
     */
    double[][] logits(Network network, double[][] x);

    /**
     * The mean cross-entropy of the rows, in nats, plus lambda / 2 times the sum of all squared weights, and its gradient.
     *
     * @param labels for each row the index of its right class, 0 to K-1
     * @param lambda at least 0
     * @throws IllegalArgumentException when there are no rows, the sizes do not fit, a label names no class, or lambda is
     *     negative or NaN
     */
    LossAndGradient evaluate(Network network, double[][] x, int[] labels, double lambda);

    /**
     * Trains by gradient descent on small batches.
     *
     * @return the network after the last epoch, and the loss of all rows, as {@link #evaluate} has it, after each
     * @throws IllegalArgumentException as {@link #evaluate}, and when rate is not above 0, or batch or epochs is below 1
     */
    Training train(Network network, double[][] x, int[] labels, Settings settings);

    /**
     * A layer.
     *
     * @param weights inputs x units
     * @param biases one for each unit
     */
    record Layer(double[][] weights, double[] biases) {}

    /** A network, from the inputs to the logits; also its gradient, which has the same shape. */
    record Network(List<Layer> layers) {}

    record LossAndGradient(double loss, Network gradient) {}

    /**
     * How to train.
     *
     * @param rate part of the gradient that is subtracted at each step
     * @param lambda price of squared weights
     * @param batch rows of a step; the last batch of an epoch may have fewer
     * @param epochs how often every row is visited
     * @param seed for the orders of the rows
     */
    record Settings(double rate, double lambda, int batch, int epochs, long seed) {}

    /** @param losses one for each epoch */
    record Training(Network network, double[] losses) {}
}
