package trees.bestsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("Exclusive or: what does the best split gain, and what does the statement say about such a gain?")
public final class RefusesSplitsThatGainNothing extends EveryThreshold {
    @Override
    boolean isWorthIt(SplitPoint split) {
        return split.gain() > 1e-12;
    }
}
