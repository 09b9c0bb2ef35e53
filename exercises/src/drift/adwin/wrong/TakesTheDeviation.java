package drift.adwin.wrong;

import whetstone.kit.Misconception;

@Misconception("Under the root stands σ². Which of the two, variance or deviation, is 0.2496 in the example?")
public final class TakesTheDeviation extends StepByStep {
    @Override
    double variance() {
        return Math.sqrt(super.variance());
    }
}
