package trees.impurity.witness;

import java.util.Arrays;
import smile.base.cart.DecisionNode;
import smile.base.cart.SplitRule;
import trees.impurity.Impurity;
import whetstone.kit.Witness;

/** The impurity of Smile's nodes, which are told their number of rows, an int, beside the counts; entropy is in bits. */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Witness.Excuse(claims = "counts rows by the billion", reason = "the number of rows is an int"),
            @Witness.Excuse(
                    claims = "finds nothing mixed where there are no rows",
                    reason = "divides by the number of rows: NaN"),
            @Witness.Excuse(
                    claims = "refuses negative counts, and no classes at all",
                    reason = "takes whatever counts it is given")
        })
public final class SmileImpurity implements Impurity {
    @Override
    public double gini(int[] counts) {
        return impurity(SplitRule.GINI, counts);
    }

    @Override
    public double entropy(int[] counts) {
        return impurity(SplitRule.ENTROPY, counts);
    }

    @Override
    public double misclassification(int[] counts) {
        return impurity(SplitRule.CLASSIFICATION_ERROR, counts);
    }

    private static double impurity(SplitRule rule, int[] counts) {
        return DecisionNode.impurity(rule, Arrays.stream(counts).sum(), counts);
    }
}
