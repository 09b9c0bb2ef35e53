package neural.activations;

/** Four activation functions, entry by entry, and how a loss changes with their inputs; right for |z| up to 1000. */
public interface Activations {
    /** z where z is above 0, and 0 elsewhere. */
    double[] relu(double[] z);

    /**
     * How the loss changes with the inputs of relu; the slope at 0 is 0.
     *
     * @param z the inputs, n finite numbers
     * @param upstream how the loss changes with each of the n outputs
     * @return n numbers
     * @throws IllegalArgumentException when the lengths differ
     */
    double[] reluGradient(double[] z, double[] upstream);

    /** 1 / (1 + exp(-z)), between 0 and 1. */
    double[] sigmoid(double[] z);

    /** How the loss changes with the inputs of sigmoid, as {@link #reluGradient}. */
    double[] sigmoidGradient(double[] z, double[] upstream);

    /** The hyperbolic tangent, between -1 and 1. */
    double[] tanh(double[] z);

    /** How the loss changes with the inputs of tanh, as {@link #reluGradient}. */
    double[] tanhGradient(double[] z, double[] upstream);

    /** z / 2 (1 + tanh(u)) with u = sqrt(2 / pi) (z + 0.044715 z^3). */
    double[] gelu(double[] z);

    /** How the loss changes with the inputs of gelu, as {@link #reluGradient}. */
    double[] geluGradient(double[] z, double[] upstream);
}
