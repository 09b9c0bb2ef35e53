package data.stratifiedsplit;

/** Parts rows into those that train a model and those that test it. */
public interface StratifiedSplit {
    /**
     * Shuffles the rows and takes the first for the test.
     *
     * @param n the number of rows, at least 2
     * @param testShare the part of the rows to test with, above 0 and below 1
     * @param seed of the {@code java.util.Random} that shuffles
     * @throws IllegalArgumentException when n is below 2 or the share is not between 0 and 1
     */
    Split split(int n, double testShare, long seed);

    /**
     * Takes the same part of every class for the test. A row that is alone in its class trains.
     *
     * @param y the label of each row, any n ints
     * @param testShare the part of the rows to test with, above 0 and below 1
     * @param seed of the {@code java.util.Random} that shuffles
     * @throws IllegalArgumentException when no class has two rows or the share is not between 0 and 1
     */
    Split stratified(int[] y, double testShare, long seed);

    /**
     * What to train on and what to test.
     *
     * @param train row numbers from 0, ascending
     * @param test row numbers from 0, ascending
     */
    record Split(int[] train, int[] test) {}
}
