package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Twelve old values and thirteen new ones: which of the two sides limits how well their means are known? Compare 1/m.")
public final class TakesTheSumOfTheSizes extends StepByStep {
    @Override
    double reciprocal(int n0, int n1) {
        return 1.0 / (n0 + n1);
    }
}
