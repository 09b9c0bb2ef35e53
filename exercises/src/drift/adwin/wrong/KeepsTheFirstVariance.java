package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception("After a drop the window is another one. Which numbers of the bound belong to the window before it?")
public final class KeepsTheFirstVariance extends StepByStep {
    private double variance;

    @Override
    void shrink() {
        variance = super.variance();
        super.shrink();
    }

    @Override
    double variance() {
        return variance;
    }
}
