package drift.ks.wrong;

import whetstone.kit.Misconception;

@Misconception("The exponents of the terms are -2, -8, -18 times λ². How do they follow from j?")
public final class DoesNotSquareTheNumberOfTheTerm extends Series {
    @Override
    int power(int j) {
        return j;
    }
}
