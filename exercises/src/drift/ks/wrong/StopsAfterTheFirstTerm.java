package drift.ks.wrong;

import whetstone.kit.Misconception;

@Misconception("How much does the second term change in the example?")
public final class StopsAfterTheFirstTerm extends Series {
    @Override
    double sum(double lambda) {
        return Math.exp(-2 * lambda * lambda);
    }
}
