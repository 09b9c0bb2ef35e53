package foundations.permutationtest.witness;

import foundations.permutationtest.PermutationTest;
import smile.stat.hypothesis.TTest;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/** Smile's t test for unequal variances, which is its usual one; it has no permutations. */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(claims = "counts two of the six ways of the statement's example", reason = "has no permutations"),
            @Excuse(
                    claims = "counts 30 of 70 ways for four values beside four, and 9 of 35 for four beside three",
                    reason = "has no permutations"),
            @Excuse(claims = "enumerates 20 values, of which one lies far out", reason = "has no permutations"),
            @Excuse(claims = "comes near to the exact p with 5000 permutations", reason = "has no permutations"),
            @Excuse(claims = "answers 1 / (B + 1) where no permutation comes near", reason = "has no permutations"),
            @Excuse(
                    claims = "refuses groups that are too small, too large or without any spread, and no permutations",
                    reason = "answers NaN or infinity")
        })
public final class SmilePermutationTest implements PermutationTest {
    @Override
    public Welch welch(double[] a, double[] b) {
        TTest test = TTest.test(a, b);
        return new Welch(test.t, test.df);
    }

    @Override
    public double exactP(double[] a, double[] b) {
        throw new UnsupportedOperationException("no permutations");
    }

    @Override
    public double permutationP(double[] a, double[] b, int permutations, long seed) {
        throw new UnsupportedOperationException("no permutations");
    }
}
