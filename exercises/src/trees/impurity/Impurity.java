package trees.impurity;

/** Says how mixed the classes at a node are: 0 when only one is there. */
public interface Impurity {
    /**
     * The Gini impurity, 0 to 1 - 1/K.
     *
     * @param counts how many rows each of the K classes has, at least 0 each; together perhaps more than an int holds
     * @throws IllegalArgumentException when there are no classes or a count is negative
     */
    double gini(int[] counts);

    /**
     * The entropy in bits, 0 to log2 K.
     *
     * @param counts how many rows each of the K classes has, at least 0 each; together perhaps more than an int holds
     * @throws IllegalArgumentException when there are no classes or a count is negative
     */
    double entropy(int[] counts);

    /**
     * The share of the rows that are not of the most frequent class, 0 to 1 - 1/K.
     *
     * @param counts how many rows each of the K classes has, at least 0 each; together perhaps more than an int holds
     * @throws IllegalArgumentException when there are no classes or a count is negative
     */
    double misclassification(int[] counts);
}
