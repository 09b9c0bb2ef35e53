package trees.cart.wrong;

import java.util.stream.IntStream;
import trees.cart.Cart;
import trees.cart.CartReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Which rows does n count in the formula of the gain: those at this node, or all?")
public final class WeighsTheGainByTheShareOfAllRows implements Cart {
    private final CartReference right = new CartReference();

    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        return grow(x, y, classes, limits, x.length);
    }

    @Override
    public int[] predict(Node tree, double[][] x) {
        return right.predict(tree, x);
    }

    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        return right.probabilities(tree, x);
    }

    private Node grow(double[][] x, int[] y, int classes, Limits limits, int all) {
        int depth = Math.min(1, limits.maxDepth());
        double minGain = limits.minGain() * all / Math.max(1, x.length);
        Node stump = right.fit(x, y, classes, new Limits(depth, limits.minLeaf(), minGain));
        if (!(stump instanceof Split split)) {
            return stump;
        }
        Node[] below = new Node[2];
        for (int side = 0; side < 2; side++) {
            boolean left = side == 0;
            int[] rows = IntStream.range(0, x.length)
                    .filter(i -> x[i][split.feature()] <= split.threshold() == left)
                    .toArray();
            Limits rest = new Limits(limits.maxDepth() - 1, limits.minLeaf(), limits.minGain());
            below[side] = grow(Laws.rows(x, rows), Laws.entries(y, rows), classes, rest, all);
        }
        return new Split(split.feature(), split.threshold(), below[0], below[1]);
    }
}
