package trees.cart.wrong;

import java.util.Arrays;
import trees.cart.Cart;
import trees.cart.CartReference;
import whetstone.kit.Misconception;

@Misconception("A leaf with counts (1, 3) has seen both classes. How sure is it?")
public final class AnswersCertainty implements Cart {
    private final CartReference right = new CartReference();

    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        return right.fit(x, y, classes, limits);
    }

    @Override
    public int[] predict(Node tree, double[][] x) {
        return right.predict(tree, x);
    }

    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        double[][] certain = right.probabilities(tree, x);
        int[] labels = right.predict(tree, x);
        for (int i = 0; i < x.length; i++) {
            Arrays.fill(certain[i], 0);
            certain[i][labels[i]] = 1;
        }
        return certain;
    }
}
