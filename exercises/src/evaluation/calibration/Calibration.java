package evaluation.calibration;

import java.util.List;

/** Judges probabilities: whether things happen as often as forecast. */
public interface Calibration {
    /**
     * The mean negative logarithm of the probability that was given to what happened, in nats.
     *
     * @param truth which rows are positive, n values, n at least 1
     * @param p the forecast that each row is positive, n numbers from 0 to 1
     * @param eps probabilities are clipped to [eps, 1 - eps]; above 0, below 1/2
     * @throws IllegalArgumentException when there are no rows, the lengths differ, or p or eps are out of their range
     */
    double logLoss(boolean[] truth, double[] p, double eps);

    /**
     * The mean squared difference of forecast and outcome, 0 to 1.
     *
     * @param truth which rows are positive, n values, n at least 1
     * @param p the forecast that each row is positive, n numbers from 0 to 1
     * @throws IllegalArgumentException when there are no rows, the lengths differ, or a p is out of its range
     */
    double brier(boolean[] truth, double[] p);

    /**
     * Forecast and outcome in bins of equal width.
     *
     * @param truth which rows are positive, n values, n at least 1
     * @param p the forecast that each row is positive, n numbers from 0 to 1
     * @param bins how many bins, at least 1
     * @return all bins, the one with the lowest forecasts first
     * @throws IllegalArgumentException when there are no rows or bins, the lengths differ, or a p is out of its range
     */
    List<Bin> reliability(boolean[] truth, double[] p, int bins);

    /**
     * The expected calibration error: the mean gap between forecast and outcome of the bins, weighed by their rows; 0 to 1.
     *
     * @param truth which rows are positive, n values, n at least 1
     * @param p the forecast that each row is positive, n numbers from 0 to 1
     * @param bins how many bins, at least 1
     * @throws IllegalArgumentException when there are no rows or bins, the lengths differ, or a p is out of its range
     */
    double ece(boolean[] truth, double[] p, int bins);

    /**
     * The rows of a bin; all three are 0 when there are none.
     *
     * @param n how many rows
     * @param meanP the mean of their forecasts
     * @param rate the share of positives among them
     */
    record Bin(int n, double meanP, double rate) {}
}
