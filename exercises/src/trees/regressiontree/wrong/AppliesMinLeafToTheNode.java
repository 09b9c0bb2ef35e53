package trees.regressiontree.wrong;

import whetstone.kit.Misconception;

@Misconception("minLeaf is a promise about leaves. Which sizes must be at least minLeaf when a node is split?")
public final class AppliesMinLeafToTheNode extends GrowsSplitBySplit {
    @Override
    Node split(Rows rows) {
        Limits limits = rows.limits();
        int depth = rows.size() < limits.minLeaf() ? 0 : limits.maxDepth();
        return super.split(rows.within(new Limits(depth, 1)));
    }
}
