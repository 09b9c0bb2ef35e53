package linear.polynomialbiasvariance.wrong;

import whetstone.kit.Misconception;

@Misconception("Two degrees with the same error: which of them does the statement want?")
public final class PrefersTheHigherDegree extends FoldByFold {
    @Override
    int best(double[] training, double[] validation) {
        int best = 0;
        for (int d = 1; d < validation.length; d++) {
            best = validation[d] <= validation[best] ? d : best;
        }
        return best + 1;
    }
}
