package drift.ks.wrong;

import whetstone.kit.Misconception;

@Misconception("What are the terms of the series for λ = 0?")
public final class SumsTheSeriesNearZero extends Series {
    @Override
    boolean isCertain(double lambda) {
        return false;
    }
}
