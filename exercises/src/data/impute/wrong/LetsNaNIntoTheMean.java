package data.impute.wrong;

import data.impute.ImputeReference;
import whetstone.kit.Misconception;

@Misconception("What is 7 + NaN? Which entries go into the sum, and which ought to?")
public final class LetsNaNIntoTheMean extends ImputeReference {
    @Override
    public double[] fit(double[][] x, Strategy strategy) {
        double[] fills = super.fit(x, strategy);
        for (int j = 0; j < fills.length && strategy == Strategy.MEAN; j++) {
            fills[j] = 0;
            for (double[] row : x) {
                fills[j] += row[j] / x.length;
            }
        }
        return fills;
    }
}
