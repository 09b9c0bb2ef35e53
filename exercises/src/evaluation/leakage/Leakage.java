package evaluation.leakage;

import java.util.List;

/** A chain of steps for two classes, and its honest test. */
public interface Leakage {
    /**
     * Learns scale, columns and class centres from these rows.
     *
     * @param x n x d numbers
     * @param y n labels, 0 or 1
     * @param keep how many columns to keep, 1 to d
     * @throws IllegalArgumentException when keep is out of range, or a class has no row
     */
    Model fit(double[][] x, int[] y, int keep);

    /**
     * The label of each row: the class with the nearer centre, class 0 if both are equally near.
     *
     * @param x any number of rows of d numbers
     */
    int[] predict(Model model, double[][] x);

    /**
     * How many test rows of each split are predicted rightly after a fit on its training rows.
     *
     * @param x n x d numbers
     * @param y n labels, 0 or 1
     * @param keep how many columns to keep, 1 to d
     * @throws IllegalArgumentException when a split has no test rows, or a row that is in train and in test
     */
    int[] crossValidate(double[][] x, int[] y, int keep, List<Split> splits);

    /**
     * The same with a choice of how many columns to keep, made anew in each split from its training rows.
     *
     * @param x n x d numbers
     * @param y n labels, 0 or 1
     * @throws IllegalArgumentException when a split has no test rows, or a row that is in train and in test
     */
    Nested nested(double[][] x, int[] y, Search search, List<Split> splits);

    /** What to learn from and what to test, in row numbers from 0. */
    record Split(int[] train, int[] test) {}

    /**
     * What to choose from, and how.
     *
     * @param candidates numbers of columns to keep, each 1 to d; of equally good ones the first is chosen
     * @param folds the number of inner folds, at least 2
     */
    record Search(int[] candidates, int folds) {}

    /**
     * What was chosen and what came of it.
     *
     * @param chosen the number of columns kept in each split
     * @param hits the number of test rows predicted rightly in each split
     */
    record Nested(int[] chosen, int[] hits) {}

    /**
     * What was learned.
     *
     * @param means of all d columns
     * @param deviations of all d columns, divisor n
     * @param columns the kept column numbers from 0, ascending
     * @param centres 2 x keep: for each class the means of the scaled values, in the kept columns
     */
    record Model(double[] means, double[] deviations, int[] columns, double[][] centres) {}
}
