package drift.ks.wrong;

import whetstone.kit.Misconception;

@Misconception("Let every value of b lie below all of a, but one. Where are the curves farthest apart?")
public final class LooksAtValuesOfTheFirstSampleOnly extends Walk {
    @Override
    boolean looksAt(boolean valueOfFirst) {
        return valueOfFirst;
    }
}
