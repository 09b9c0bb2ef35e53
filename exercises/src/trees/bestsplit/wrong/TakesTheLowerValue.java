package trees.bestsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("Look at the threshold: is it a value of the data, or between two of them?")
public final class TakesTheLowerValue extends EveryThreshold {
    @Override
    double threshold(double below, double above) {
        return below;
    }
}
