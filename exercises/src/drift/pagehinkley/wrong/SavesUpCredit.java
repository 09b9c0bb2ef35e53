package drift.pagehinkley.wrong;

import whetstone.kit.Misconception;

@Misconception("Write the sum down through a thousand quiet values: where should it stand when the rise begins?")
public final class SavesUpCredit extends StepByStep {
    @Override
    double sum(double value) {
        return settings.alpha() * sum + (value - mean - settings.delta());
    }
}
