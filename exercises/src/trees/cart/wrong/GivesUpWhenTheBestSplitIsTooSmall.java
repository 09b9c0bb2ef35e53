package trees.cart.wrong;

import java.util.stream.IntStream;
import trees.cart.Cart;
import trees.cart.CartReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("The best split of all leaves too few rows on one side. Is there another that minLeaf allows?")
public final class GivesUpWhenTheBestSplitIsTooSmall implements Cart {
    private final CartReference right = new CartReference();

    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        return grow(x, y, classes, limits);
    }

    @Override
    public int[] predict(Node tree, double[][] x) {
        return right.predict(tree, x);
    }

    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        return right.probabilities(tree, x);
    }

    private Node grow(double[][] x, int[] y, int classes, Limits limits) {
        int depth = Math.min(1, limits.maxDepth());
        Node stump = right.fit(x, y, classes, new Limits(depth, Math.min(1, limits.minLeaf()), limits.minGain()));
        if (!(stump instanceof Split split)) {
            return stump;
        }
        Node[] below = new Node[2];
        for (int side = 0; side < 2; side++) {
            boolean left = side == 0;
            int[] rows = IntStream.range(0, x.length)
                    .filter(i -> x[i][split.feature()] <= split.threshold() == left)
                    .toArray();
            if (rows.length < limits.minLeaf()) {
                return right.fit(x, y, classes, new Limits(0, 1, 0));
            }
            Limits rest = new Limits(limits.maxDepth() - 1, limits.minLeaf(), limits.minGain());
            below[side] = grow(Laws.rows(x, rows), Laws.entries(y, rows), classes, rest);
        }
        return new Split(split.feature(), split.threshold(), below[0], below[1]);
    }
}
