package trees.regressiontree.wrong;

import trees.regressiontree.RegressionTreeReference;
import whetstone.kit.Misconception;

@Misconception("Where does a row go whose value is exactly the threshold?")
public final class SendsTheThresholdRight extends RegressionTreeReference {
    @Override
    public double[] predict(Node tree, double[][] x) {
        return super.predict(lowered(tree), x);
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
