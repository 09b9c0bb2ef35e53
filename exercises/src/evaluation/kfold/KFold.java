package evaluation.kfold;

import java.util.List;

/** Cuts rows into folds, each of which is tested once. */
public interface KFold {
    /**
     * Shuffled rows, dealt to k folds.
     *
     * @param n the number of rows
     * @param k the number of folds, 2 to n
     * @param seed of the {@code java.util.Random} that shuffles
     * @return k splits, in the order of the folds
     * @throws IllegalArgumentException when k is below 2 or above n
     */
    List<Split> kFold(int n, int k, long seed);

    /**
     * Shuffled rows, sorted by class and dealt to k folds.
     *
     * @param y the label of each row, any n ints
     * @param k the number of folds, 2 to n
     * @param seed of the {@code java.util.Random} that shuffles
     * @return k splits, in the order of the folds
     * @throws IllegalArgumentException when k is below 2 or above n
     */
    List<Split> stratified(int[] y, int k, long seed);

    /**
     * Whole groups of rows, dealt to k folds from the lowest group label on.
     *
     * @param group the group of each row, any n ints
     * @param k the number of folds, 2 to the number of distinct groups
     * @return k splits, in the order of the folds
     * @throws IllegalArgumentException when k is below 2 or above the number of groups
     */
    List<Split> grouped(int[] group, int k);

    /**
     * Consecutive blocks, each tested after training on all rows before it.
     *
     * @param n the number of rows, the oldest first
     * @param k the number of blocks, 2 to n - minTrain
     * @param minTrain how many rows come before the first block, at least 1
     * @return k splits, the earliest block first
     * @throws IllegalArgumentException when k is below 2 or above n - minTrain, or minTrain is below 1
     */
    List<Split> timeSeries(int n, int k, int minTrain);

    /**
     * What to train on and what to test.
     *
     * @param train row numbers from 0, ascending
     * @param test row numbers from 0, ascending
     */
    record Split(int[] train, int[] test) {}
}
