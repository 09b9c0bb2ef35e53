package trees.cart.wrong;

import trees.cart.CartReference;
import whetstone.kit.Misconception;

@Misconception("Where does a row go whose value is exactly the threshold?")
public final class SendsTheThresholdRight extends CartReference {
    @Override
    public int[] predict(Node tree, double[][] x) {
        return super.predict(lowered(tree), x);
    }

    @Override
    public double[][] probabilities(Node tree, double[][] x) {
        return super.probabilities(lowered(tree), x);
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
