package trees.bestsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("How far apart are -1.7e308 and 1.5e308? Is there a middle without the distance?")
public final class OverflowsInTheDistance extends EveryThreshold {
    @Override
    double threshold(double below, double above) {
        return below + (above - below) / 2;
    }
}
