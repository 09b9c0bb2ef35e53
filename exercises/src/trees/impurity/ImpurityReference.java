package trees.impurity;

import java.util.Arrays;

/** The three impurity functions of Breiman, Friedman, Olshen and Stone (1984), chapter 4. */
public class ImpurityReference implements Impurity {
    @Override
    public double gini(int[] counts) {
        return Arrays.stream(shares(counts)).map(p -> p * (1 - p)).sum();
    }

    @Override
    public double entropy(int[] counts) {
        return Arrays.stream(shares(counts))
                .filter(p -> p > 0)
                .map(p -> -p * Math.log(p) / Math.log(2))
                .sum();
    }

    @Override
    public double misclassification(int[] counts) {
        return 1 - Arrays.stream(shares(counts)).max().orElse(1);
    }

    /** The share of each class, of no classes when there are no rows. */
    private static double[] shares(int[] counts) {
        if (counts.length == 0 || Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("no counts of classes: " + Arrays.toString(counts));
        }
        double rows = Arrays.stream(counts).asLongStream().sum();
        return Arrays.stream(counts)
                .filter(count -> rows > 0)
                .mapToDouble(count -> count / rows)
                .toArray();
    }
}
