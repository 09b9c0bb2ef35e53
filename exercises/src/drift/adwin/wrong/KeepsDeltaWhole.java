package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception("How many cuts of a window of 25 values are tried? Look for what δ′ makes of that.")
public final class KeepsDeltaWhole extends StepByStep {
    @Override
    double logarithm(int n) {
        return Math.log(2 / delta);
    }
}
