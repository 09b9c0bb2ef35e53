package trees.regressiontree.wrong;

import whetstone.kit.Misconception;

@Misconception("Can a number be asked a second question further down, with another threshold?")
public final class AsksEachFeatureOnce extends GrowsSplitBySplit {
    @Override
    Rows below(Rows rows, Split split, boolean left) {
        Rows below = super.below(rows, split, left);
        for (double[] row : below.x()) {
            row[split.feature()] = 0; // nothing left to ask
        }
        return below;
    }
}
