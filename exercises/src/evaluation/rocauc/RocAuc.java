package evaluation.rocauc;

/** Judges scores by how well they put positives above negatives. */
public interface RocAuc {
    /**
     * The receiver operating characteristic: what every threshold would catch, rightly and wrongly.
     *
     * @param truth which rows are positive, n values
     * @param score the score of each row, n finite numbers; higher means rather positive
     * @throws IllegalArgumentException when the lengths differ, a class has no rows, or a score is not finite
     */
    Curve roc(boolean[] truth, double[] score);

    /**
     * The area under the curve, 0 to 1.
     *
     * @param truth which rows are positive, n values
     * @param score the score of each row, n finite numbers; higher means rather positive
     * @throws IllegalArgumentException when the lengths differ, a class has no rows, or a score is not finite
     */
    double auc(boolean[] truth, double[] score);

    /**
     * One point for each threshold, from (0, 0) to (1, 1).
     *
     * @param falsePositiveRates the share of the negatives with a score of at least the threshold
     * @param truePositiveRates the share of the positives with a score of at least the threshold
     * @param thresholds plus infinity, then the distinct scores from high to low
     */
    record Curve(double[] falsePositiveRates, double[] truePositiveRates, double[] thresholds) {}
}
