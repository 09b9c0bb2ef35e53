package neural.regularise;

/** Three ways to keep a network from learning its rows by heart: dropout, batch normalisation, early stopping. */
public interface Regularise {
    /**
     * Sets entries to 0 at random while training, and makes up for it in the others.
     *
     * @param x n x d, at least one row, finite
     * @param keep the probability with which each entry is kept, above 0 and at most 1
     * @param training whether anything is dropped; if not, the answer is x
     * @param seed decides, with the shape of x, which entries are kept; the values in x do not
     * @return n x d
     * @throws IllegalArgumentException when there are no rows, rows differ in length, or keep is out of its range
     */
    double[][] dropout(double[][] x, double keep, boolean training, long seed);

    /**
     * Normalises the columns of a batch while training.
     *
     * @param x n x d, at least one row
     * @throws IllegalArgumentException when there are no rows or a row has another length than gamma
     */
    Normalised normalise(double[][] x, Norm norm);

    /**
     * Normalises rows after training, by the running statistics.
     *
     * @throws IllegalArgumentException as {@link #normalise}
     */
    double[][] infer(double[][] x, Norm norm);

    /**
     * The derivatives of a loss through {@link #normalise}.
     *
     * @param upstream the derivative of the loss by every entry of the normalised batch, n x d
     * @throws IllegalArgumentException as {@link #normalise}, and when upstream has another shape than x
     */
    Gradients backward(double[][] x, Norm norm, double[][] upstream);

    /**
     * When training ends, and which of its epochs to keep.
     *
     * @param losses of the validation rows after each epoch that could be run, at least one, not NaN
     * @param patience how many epochs in a row may bring no improvement, at least 1
     * @throws IllegalArgumentException when there are no losses, one is NaN, or patience is below 1
     */
    Stop stop(double[] losses, int patience);

    /**
     * A layer of batch normalisation for d columns.
     *
     * @param gamma what a normalised column is multiplied by
     * @param beta what is added to it then
     * @param mean running mean of each column
     * @param variance running variance of each column
     * @param momentum part of the running statistics that is kept at each batch, at least 0 and below 1
     * @param epsilon what is added to a variance, above 0
     */
    record Norm(double[] gamma, double[] beta, double[] mean, double[] variance, double momentum, double epsilon) {}

    /**
     * A batch after normalisation.
     *
     * @param y n x d
     * @param mean the running means, brought up to date
     * @param variance the running variances, brought up to date
     */
    record Normalised(double[][] y, double[] mean, double[] variance) {}

    /** The derivatives of a loss by the batch, n x d, and by gamma and beta. */
    record Gradients(double[][] x, double[] gamma, double[] beta) {}

    /**
     * The end of training; epochs are counted from 0.
     *
     * @param best the epoch with the lowest loss of those that were run, the first of equal ones
     * @param last the last epoch that was run
     */
    record Stop(int best, int last) {}
}
