package drift.pagehinkley.wrong;

import whetstone.kit.Misconception;

@Misconception("Let the stream fall: what should a detector of rises do with a value below the mean?")
public final class AlarmsInBothDirections extends StepByStep {
    @Override
    double sum(double value) {
        return Math.max(0, settings.alpha() * sum + (Math.abs(value - mean) - settings.delta()));
    }
}
