package trees.cart.wrong;

import java.util.Comparator;
import java.util.stream.IntStream;
import trees.cart.Cart;
import trees.cart.CartReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Look at the caller'\''s rows after the call: are they where they were?")
public final class SortsTheRowsOfTheCaller implements Cart {
    private final CartReference right = new CartReference();

    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        Node tree = right.fit(x, y, classes, limits);
        int[] order = IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x[i][0]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[][] rows = Laws.rows(x, order);
        int[] labels = Laws.entries(y, order);
        System.arraycopy(rows, 0, x, 0, x.length);
        System.arraycopy(labels, 0, y, 0, y.length);
        return tree;
    }

    @Override
    public int[] predict(Node tree, double[][] x) {
        return right.predict(tree, x);
    }

    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        return right.probabilities(tree, x);
    }
}
