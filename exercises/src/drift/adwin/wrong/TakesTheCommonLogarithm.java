package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception("Work out ln(2 · 25 / 0.9) for the example. Which base has this logarithm?")
public final class TakesTheCommonLogarithm extends StepByStep {
    @Override
    double logarithm(int n) {
        return Math.log10(2 * n / delta);
    }
}
