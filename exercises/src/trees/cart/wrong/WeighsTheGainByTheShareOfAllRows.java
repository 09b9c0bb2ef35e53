package trees.cart.wrong;

import whetstone.kit.Misconception;

@Misconception("Which rows does n count in the formula of the gain: those at this node, or all?")
public final class WeighsTheGainByTheShareOfAllRows extends GrowsSplitBySplit {
    private int all;

    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        all = x.length;
        return super.fit(x, y, classes, limits);
    }

    @Override
    Node split(Rows rows) {
        Limits limits = rows.limits();
        double minGain = limits.minGain() * all / Math.max(1, rows.size());
        return super.split(rows.within(new Limits(limits.maxDepth(), limits.minLeaf(), minGain)));
    }
}
