package trees.bestsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("Which side does a row go to whose value is exactly the threshold? Where do thresholds lie?")
public final class TakesTheUpperValue extends EveryThreshold {
    @Override
    double threshold(double below, double above) {
        return above;
    }
}
