package drift.pagehinkley.wrong;

import whetstone.kit.Misconception;

@Misconception("minInstances holds back the alarm. Does it hold back the sum as well?")
public final class IgnoresTheValuesBeforeTheMinimum extends StepByStep {
    @Override
    double sum(double value) {
        return count < settings.minInstances() ? 0 : super.sum(value);
    }
}
