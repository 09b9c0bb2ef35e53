package trees.bestsplit.wrong;

import whetstone.kit.Misconception;

@Misconception("After sorting the values of a feature: which label belongs to the first of them?")
public final class SortsValuesWithoutTheirLabels extends EveryThreshold {
    @Override
    int labelled(int[] order, int place) {
        return place;
    }
}
