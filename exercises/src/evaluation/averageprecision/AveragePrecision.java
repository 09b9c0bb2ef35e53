package evaluation.averageprecision;

/** Judges scores by how many of the rows with high scores are positive. */
public interface AveragePrecision {
    /**
     * What every threshold would catch, and how much of what it catches is right.
     *
     * @param truth which rows are positive, n values, at least one true
     * @param score the score of each row, n finite numbers; higher means rather positive
     * @throws IllegalArgumentException when the lengths differ, no row is positive, or a score is not finite
     */
    Curve curve(boolean[] truth, double[] score);

    /**
     * The precision at each point of the curve, weighed by the recall that it adds: above 0, at most 1.
     *
     * @param truth which rows are positive, n values, at least one true
     * @param score the score of each row, n finite numbers; higher means rather positive
     * @throws IllegalArgumentException when the lengths differ, no row is positive, or a score is not finite
     */
    double averagePrecision(boolean[] truth, double[] score);

    /**
     * One point for each distinct score, from the highest on.
     *
     * @param recalls the share of the positives that have a score of at least the threshold; never falls, ends at 1
     * @param precisions the share of positives among the rows with a score of at least the threshold
     * @param thresholds the distinct scores from high to low
     */
    record Curve(double[] recalls, double[] precisions, double[] thresholds) {}
}
