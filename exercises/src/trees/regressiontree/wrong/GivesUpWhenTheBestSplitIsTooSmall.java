package trees.regressiontree.wrong;

import whetstone.kit.Misconception;

@Misconception("The best split of all leaves too few rows on one side. Is there another that minLeaf allows?")
public final class GivesUpWhenTheBestSplitIsTooSmall extends GrowsSplitBySplit {
    @Override
    Node split(Rows rows) {
        Limits limits = rows.limits();
        Node best = super.split(rows.within(new Limits(limits.maxDepth(), 1)));
        if (best instanceof Split split) {
            int left = rows.below(split, true).size();
            return Math.min(left, rows.size() - left) < limits.minLeaf() ? new Leaf(0) : best;
        }
        return best;
    }
}
