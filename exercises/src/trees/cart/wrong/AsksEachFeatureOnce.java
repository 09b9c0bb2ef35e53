package trees.cart.wrong;

import java.util.stream.IntStream;
import trees.cart.Cart;
import trees.cart.CartReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Can a number be asked a second question further down, with another threshold?")
public final class AsksEachFeatureOnce implements Cart {
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
        Node stump = right.fit(x, y, classes, new Limits(depth, limits.minLeaf(), limits.minGain()));
        if (!(stump instanceof Split split)) {
            return stump;
        }
        Node[] below = new Node[2];
        for (int side = 0; side < 2; side++) {
            boolean left = side == 0;
            int[] rows = IntStream.range(0, x.length)
                    .filter(i -> x[i][split.feature()] <= split.threshold() == left)
                    .toArray();
            double[][] rest = Laws.rows(x, rows);
            for (double[] row : rest) {
                row[split.feature()] = 0; // nothing left to ask
            }
            Limits limitsBelow = new Limits(limits.maxDepth() - 1, limits.minLeaf(), limits.minGain());
            below[side] = grow(rest, Laws.entries(y, rows), classes, limitsBelow);
        }
        return new Split(split.feature(), split.threshold(), below[0], below[1]);
    }
}
