package data.impute.witness;

import data.impute.Impute;
import java.util.Arrays;
import smile.imputation.MissingValueImputation;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Smile learns the means from the very table that it fills, in place. A row of gaps at its end gives the means away. It
 * cannot fill with values that it has not learned from the same rows.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(
                    claims = "finds the medians of the statement",
                    reason = "has the mean only; its MathEx.median takes the upper one of two"),
            @Excuse(
                    claims = "has medians with as many entries below as above",
                    reason = "has the mean only; its MathEx.median takes the upper one of two"),
            @Excuse(claims = "finds the modes of the statement", reason = "has no mode"),
            @Excuse(
                    claims = "has modes that no other entry outnumbers, and none smaller matches",
                    reason = "has no mode"),
            @Excuse(claims = "does not care about the order of the rows", reason = "has neither median nor mode"),
            @Excuse(
                    claims = "fills the gaps of the statement",
                    reason = "fills with what it learns from the same rows"),
            @Excuse(
                    claims = "fills new rows with what the old ones taught",
                    reason = "fills with what it learns from the same rows"),
            @Excuse(
                    claims = "leaves every entry that is there as it was, and no gap",
                    reason = "fills with what it learns from the same rows"),
            @Excuse(claims = "marks the gaps and nothing else", reason = "marks nothing"),
            @Excuse(
                    claims = "refuses to learn from no rows, uneven rows, or a column without an entry",
                    reason = "fails in its own ways, not by IllegalArgumentException"),
            @Excuse(
                    claims = "refuses to fill rows that do not fit the fills",
                    reason = "fills with what it learns from the same rows"),
            @Excuse(claims = "learns what a summer's air in New York was like", reason = "has neither median nor mode")
        })
public final class SmileImpute implements Impute {
    @Override
    public double[] fit(double[][] x, Strategy strategy) {
        if (strategy != Strategy.MEAN) {
            throw new UnsupportedOperationException("Smile fills with means");
        }
        double[][] table = new double[x.length + 1][];
        for (int i = 0; i < x.length; i++) {
            table[i] = x[i].clone();
        }
        table[x.length] = new double[x[0].length];
        Arrays.fill(table[x.length], Double.NaN);
        MissingValueImputation.imputeWithColumnAverage(table);
        return table[x.length];
    }

    @Override
    public double[][] transform(double[] fills, double[][] x) {
        throw new UnsupportedOperationException("Smile learns and fills in one step");
    }

    @Override
    public boolean[][] missing(double[][] x) {
        throw new UnsupportedOperationException("Smile marks no gaps");
    }
}
