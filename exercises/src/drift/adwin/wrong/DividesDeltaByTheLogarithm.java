package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception("The example has ln(2 · 25 / 0.9). By what is δ divided there?")
public final class DividesDeltaByTheLogarithm extends StepByStep {
    @Override
    double logarithm(int n) {
        return n == 1 ? 0 : Math.log(2 * Math.log(n) / delta);
    }
}
