package trees.regressiontree.wrong;

import whetstone.kit.Misconception;

@Misconception("Exclusive or: by how much does the first split reduce the SSE, and what could the second do after it?")
public final class RefusesSplitsThatReduceNothing extends GrowsSplitBySplit {
    @Override
    Node split(Rows rows) {
        Node node = super.split(rows);
        if (node instanceof Split split) {
            double left = value(rows.below(split, true).y());
            double right = value(rows.below(split, false).y());
            return Math.abs(left - right) < 1e-12 ? new Leaf(0) : node;
        }
        return node;
    }
}
