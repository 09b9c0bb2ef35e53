package classical.naivebayes;

/** Tells classes apart by Bayes' theorem, as if the columns had nothing to do with each other within a class. */
public interface NaiveBayes {
    /**
     * Learns a normal distribution for each class and column.
     *
     * @param x measurements, n x d
     * @param y the class of each row; each of 0 to K - 1 occurs
     * @throws IllegalArgumentException when there are no rows, the sizes do not fit, or a class is negative or missing
     */
    Gaussian fitGaussian(double[][] x, int[] y);

    /**
     * Learns for each class how frequent each word is.
     *
     * @param counts how often each of d words occurs in each of n documents, at least 0
     * @param y the class of each document; each of 0 to K - 1 occurs
     * @param alpha occurrences of each word in each class that are taken for granted, above 0
     * @throws IllegalArgumentException when there are no rows, the sizes do not fit, a class is negative or missing, a count
     *     is negative, or alpha is not above 0
     */
    Multinomial fitMultinomial(double[][] counts, int[] y, double alpha);

    /**
     * The logarithms of the probabilities of all classes, given a row.
     *
     * @param x any number of rows with d entries: measurements or counts, as the model has it
     * @return for each row K numbers of at most 0
     * @throws IllegalArgumentException when a row does not have d entries
     */
    double[][] logPosteriors(Model model, double[][] x);

    /**
     * The likeliest class of each row, the lowest of several.
     *
     * @param x any number of rows with d entries
     * @throws IllegalArgumentException when a row does not have d entries
     */
    int[] predict(Model model, double[][] x);

    /** What was learned. */
    sealed interface Model permits Gaussian, Multinomial {}

    /**
     * Classes with normally distributed columns.
     *
     * @param logPriors the logarithms of the classes' shares, K of them
     * @param means K x d
     * @param variances K x d, with the class's number of rows for divisor, at least 1e-9
     */
    record Gaussian(double[] logPriors, double[][] means, double[][] variances) implements Model {}

    /**
     * Classes that draw words.
     *
     * @param logPriors the logarithms of the classes' shares, K of them
     * @param logShares the logarithms of the smoothed shares of the words in each class, K x d
     */
    record Multinomial(double[] logPriors, double[][] logShares) implements Model {}
}
