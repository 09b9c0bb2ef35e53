package drift.pagehinkley.wrong;

import whetstone.kit.Misconception;

@Misconception("On a constant stream the sum should stay at 0. Which way does the tolerance push it?")
public final class AddsDelta extends StepByStep {
    @Override
    double sum(double value) {
        return Math.max(0, settings.alpha() * sum + (value - mean + settings.delta()));
    }
}
