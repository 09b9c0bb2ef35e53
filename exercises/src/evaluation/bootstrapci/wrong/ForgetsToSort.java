package evaluation.bootstrapci.wrong;

import whetstone.kit.Misconception;

@Misconception("The quantile at the place 2.25 is between the third and the fourth: of which order?")
public final class ForgetsToSort extends Drawing {
    @Override
    double[] sorted(double[] statistics) {
        return statistics;
    }
}
