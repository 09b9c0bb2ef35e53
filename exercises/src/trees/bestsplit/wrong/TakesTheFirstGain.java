package trees.bestsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("After a split that gains something, may there come one that gains more?")
public final class TakesTheFirstGain extends EveryThreshold {
    @Override
    boolean isWorthIt(SplitPoint split) {
        return split.gain() > 1e-12;
    }

    @Override
    boolean replaces(double gain, double best) {
        return false;
    }
}
