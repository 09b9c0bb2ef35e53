package trees.impurity.witness;

import java.util.Arrays;
import org.tribuo.classification.dtree.impurity.Entropy;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import trees.impurity.Impurity;
import whetstone.kit.Witness;

/** Tribuo's impurities: entropy is in nats there; misclassification it has not, so the claims about it are by the shares. */
@Witness(
        value = "Tribuo 4.3.2",
        excuses = {
            @Witness.Excuse(
                    claims = "finds nothing mixed where there are no rows",
                    reason = "divides by the number of rows: NaN"),
            @Witness.Excuse(
                    claims = "refuses negative counts, and no classes at all",
                    reason = "takes whatever counts it is given")
        })
public final class TribuoImpurity implements Impurity {
    @Override
    public double gini(int[] counts) {
        return new GiniIndex().impurity(numbers(counts));
    }

    @Override
    public double entropy(int[] counts) {
        return new Entropy().impurity(numbers(counts)) / Math.log(2);
    }

    @Override
    public double misclassification(int[] counts) {
        double rows = Arrays.stream(counts).asDoubleStream().sum();
        return rows == 0 ? 0 : 1 - Arrays.stream(counts).max().orElseThrow() / rows;
    }

    private static double[] numbers(int[] counts) {
        return Arrays.stream(counts).asDoubleStream().toArray();
    }
}
