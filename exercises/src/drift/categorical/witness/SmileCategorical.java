package drift.categorical.witness;

import drift.categorical.Categorical;
import java.util.stream.IntStream;
import smile.math.MathEx;
import smile.stat.hypothesis.ChiSqTest;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Smile's test of a table. In a table of two by two it applies Yates's correction. It divides 0 by 0 in a column without
 * counts, so these are taken out here; one column alone is no table to it.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(
                    claims = "corrects nothing in a table of two by two",
                    reason = "applies Yates's correction: 5.4 and p = 0.0201"),
            @Excuse(claims = "takes tables with large counts", reason = "applies Yates's correction to two by two"),
            @Excuse(
                    claims = "answers 0, 0 degrees and p = 1 when there is one category only",
                    reason = "takes a table of one column for none"),
            @Excuse(claims = "refuses counts that are none", reason = "answers NaN, or fails in its own ways"),
            @Excuse(claims = "refuses what is no distribution", reason = "does not look at the sums"),
            @Excuse(
                    claims = "finds more cancers among the first 200 tumours than among the others",
                    reason = "applies Yates's correction to two by two")
        })
public final class SmileCategorical implements Categorical {
    @Override
    public Test chiSquare(int[] before, int[] after) {
        int[] used = IntStream.range(0, before.length)
                .filter(i -> before[i] + after[i] > 0)
                .toArray();
        ChiSqTest test = ChiSqTest.test(new int[][] {
            IntStream.of(used).map(i -> before[i]).toArray(),
            IntStream.of(used).map(i -> after[i]).toArray()
        });
        return new Test(test.chisq, (int) test.df, test.pvalue);
    }

    @Override
    public double jensenShannon(double[] p, double[] q) {
        return MathEx.JensenShannonDivergence(p, q);
    }
}
