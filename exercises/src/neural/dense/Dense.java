package neural.dense;

/** A dense layer with a state: its weights and biases, and the batch that went forward last. */
public interface Dense {
    /**
     * Begins afresh.
     *
     * @param weights in x out, both at least 1
     * @param bias out numbers
     * @throws IllegalArgumentException when the sizes do not fit
     */
    void start(double[][] weights, double[] bias);

    /**
     * The outputs, X W + b.
     *
     * @param x n x in, n at least 1
     * @return n x out
     * @throws IllegalArgumentException when the sizes do not fit
     * @throws IllegalStateException before the first start
     */
    double[][] forward(double[][] x);

    /**
     * How the loss changes with all that made the outputs of the last forward. It changes nothing.
     *
     * @param upstream how the loss changes with each of these outputs, n x out
     * @throws IllegalArgumentException when the sizes do not fit
     * @throws IllegalStateException when nothing went forward since the last start
     */
    Gradients backward(double[][] upstream);

    /**
     * How the loss changes.
     *
     * @param x with the inputs, n x in
     * @param weights with the weights, in x out
     * @param bias with the biases, out numbers
     */
    record Gradients(double[][] x, double[][] weights, double[] bias) {}
}
