package drift.ddm.wrong;

import whetstone.kit.Misconception;

@Misconception("Two numbers make up the level that is held against the limits. Which are they?")
public final class ComparesTheRateAlone extends StepByStep {
    @Override
    double level(double rate, double deviation) {
        return rate;
    }
}
