package trees.impurity.wrong;

import java.util.Arrays;
import trees.impurity.ImpurityReference;

/** The formulas of the statement over shares, for mistakes in the shares. */
abstract class OfShares extends ImpurityReference {
    /** The share of a class among all rows, of which there are some. */
    abstract double share(int count, int[] counts);

    @Override
    public double gini(int[] counts) {
        return super.gini(counts) == 0
                ? 0
                : 1 - Arrays.stream(shares(counts)).map(p -> p * p).sum();
    }

    @Override
    public double entropy(int[] counts) {
        return super.entropy(counts) == 0
                ? 0
                : Arrays.stream(shares(counts))
                        .map(p -> p == 0 ? 0 : -p * Math.log(p) / Math.log(2))
                        .sum();
    }

    @Override
    public double misclassification(int[] counts) {
        return super.misclassification(counts) == 0
                ? 0
                : 1 - Arrays.stream(shares(counts)).max().orElseThrow();
    }

    private double[] shares(int[] counts) {
        return Arrays.stream(counts).mapToDouble(count -> share(count, counts)).toArray();
    }
}
