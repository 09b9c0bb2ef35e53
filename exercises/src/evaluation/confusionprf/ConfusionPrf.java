package evaluation.confusionprf;

/** Judges predicted classes by how they are confused. */
public interface ConfusionPrf {
    /**
     * How often each class was taken for each.
     *
     * @param truth the right class of each row, n labels 0 to classes-1, n at least 1
     * @param predicted the predicted class of each row, n labels 0 to classes-1
     * @return classes x classes counts: entry [t][p] is the number of rows with truth t and prediction p
     * @throws IllegalArgumentException when there are no rows, the lengths differ, or a label names no class
     */
    int[][] confusion(int[] truth, int[] predicted, int classes);

    /**
     * Precision, recall and F of every class.
     *
     * @param matrix k x k counts, a row for each truth, a column for each prediction
     * @param beta how much recall counts in F, above 0
     * @return k scores, in the order of the classes
     * @throws IllegalArgumentException when the matrix is empty or not square, or beta is not above 0
     */
    Scores[] perClass(int[][] matrix, double beta);

    /**
     * Precision, recall and F of all classes together.
     *
     * @param matrix k x k counts, a row for each truth, a column for each prediction
     * @param beta how much recall counts in F, above 0
     * @throws IllegalArgumentException when the matrix is empty or not square, or beta is not above 0
     */
    Scores average(int[][] matrix, double beta, Average average);

    /**
     * Matthews' correlation between truth and prediction for any number of classes, -1 to 1.
     *
     * @param matrix k x k counts, a row for each truth, a column for each prediction
     * @throws IllegalArgumentException when the matrix is empty or not square
     */
    double mcc(int[][] matrix);

    /** How the classes are put together: alike, all in one pot, or by their number of rows. */
    enum Average {
        MACRO,
        MICRO,
        WEIGHTED
    }

    /**
     * Three shares, each 0 to 1; nothing over nothing is 0.
     *
     * @param precision of what was called a class, how much belongs to it
     * @param recall of what belongs to a class, how much was found
     * @param f their weighted harmonic mean
     */
    record Scores(double precision, double recall, double f) {}
}
