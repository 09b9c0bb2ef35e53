package drift.report;

import java.util.List;

/** Says which columns of a table have changed, and what that means for a model. */
public interface Report {
    /**
     * Holm's correction for several tests.
     *
     * @param p one for each test, from 0 to 1
     * @return the adjusted p, in the same order
     * @throws IllegalArgumentException when a p is NaN, below 0 or above 1
     */
    double[] holm(double[] p);

    /**
     * Compares two tables column by column.
     *
     * @param reference n x d numbers
     * @param current m x d numbers
     * @param names of the d columns
     * @param alpha how often the report may name a feature although nothing has changed, above 0 and below 1
     * @return a finding for each column, the smallest p first
     * @throws IllegalArgumentException when a table has no rows, a row has another number of values than d, d is 0, a
     *     value is NaN, or alpha is out of range
     */
    List<Finding> report(double[][] reference, double[][] current, List<String> names, double alpha);

    /**
     * What has happened to a model.
     *
     * @param findings of its inputs
     * @param errorP p of a test whether its error rate has changed
     * @param alpha up to which errorP counts as a change
     */
    Kind kind(List<Finding> findings, double errorP, double alpha);

    /**
     * What was found in one column.
     *
     * @param name of the column
     * @param statistic the Kolmogorov-Smirnov distance, from 0 to 1
     * @param pValue of this column alone
     * @param adjusted p after the correction for all columns
     * @param drifted whether the adjusted p is at most alpha
     */
    record Finding(String name, double statistic, double pValue, double adjusted, boolean drifted) {}

    /** Kinds of drift. */
    enum Kind {
        /** Neither inputs nor errors changed. */
        NONE,
        /** The inputs changed, the errors did not. */
        COVARIATE,
        /** The errors changed, the inputs did not. */
        CONCEPT,
        /** Both changed. */
        UNDECIDED
    }
}
