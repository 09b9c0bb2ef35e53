package trees.cart.wrong;

import trees.cart.Cart;
import trees.cart.CartReference;
import whetstone.kit.Misconception;

@Misconception("Where does a row go whose value is exactly the threshold?")
public final class SendsTheThresholdRight implements Cart {
    private final CartReference right = new CartReference();

    @Override
    public Node fit(double[][] x, int[] y, int classes, Limits limits) {
        return right.fit(x, y, classes, limits);
    }

    @Override
    public int[] predict(Node tree, double[][] x) {
        return right.predict(lowered(tree), x);
    }

    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        return right.probabilities(lowered(tree), x);
    }

    /** Less than the threshold is at most the next smaller number. */
    private static Node lowered(Node node) {
        return node instanceof Split split
                ? new Split(
                        split.feature(),
                        Math.nextDown(split.threshold()),
                        lowered(split.left()),
                        lowered(split.right()))
                : node;
    }
}
