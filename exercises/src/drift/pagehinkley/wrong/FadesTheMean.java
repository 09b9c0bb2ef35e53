package drift.pagehinkley.wrong;

import whetstone.kit.Misconception;

@Misconception("Which of the two running numbers, mean or sum, does alpha multiply?")
public final class FadesTheMean extends StepByStep {
    @Override
    void takeIn(double value) {
        count++;
        mean = settings.alpha() * mean + (1 - settings.alpha()) * value;
        sum = Math.max(0, sum + (value - mean - settings.delta()));
    }
}
