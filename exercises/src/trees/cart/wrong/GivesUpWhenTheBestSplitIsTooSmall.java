package trees.cart.wrong;

import whetstone.kit.Misconception;

@Misconception("The best split of all leaves too few rows on one side. Is there another that minLeaf allows?")
public final class GivesUpWhenTheBestSplitIsTooSmall extends GrowsSplitBySplit {
    @Override
    Node split(Rows rows) {
        Limits limits = rows.limits();
        Limits anyLeaf = new Limits(limits.maxDepth(), Math.min(1, limits.minLeaf()), limits.minGain());
        Node best = super.split(rows.within(anyLeaf));
        if (best instanceof Split split) {
            int smaller = Math.min(
                    rows.below(split, true).size(), rows.below(split, false).size());
            return smaller < limits.minLeaf() ? super.split(rows.within(new Limits(0, 1, 0))) : best;
        }
        return best;
    }
}
