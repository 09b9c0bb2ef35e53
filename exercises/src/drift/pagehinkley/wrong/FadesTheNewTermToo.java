package drift.pagehinkley.wrong;

import whetstone.kit.Misconception;

@Misconception("Work out the example by hand up to the first 6: by what is 2.5 multiplied when it enters the sum?")
public final class FadesTheNewTermToo extends StepByStep {
    @Override
    double sum(double value) {
        return Math.max(0, settings.alpha() * (sum + value - mean - settings.delta()));
    }
}
