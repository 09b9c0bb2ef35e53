package trees.impurity.right;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import trees.impurity.Impurity;

/** Adds up what each class has against the rest, from the smallest share to the largest. */
public final class OneClassAgainstTheRest implements Impurity {
    @Override
    public double gini(int[] counts) {
        return sum(counts, p -> p * (1 - p));
    }

    @Override
    public double entropy(int[] counts) {
        return sum(counts, p -> p * Math.log(1 / p)) / Math.log(2);
    }

    @Override
    public double misclassification(int[] counts) {
        double[] shares = shares(counts);
        return IntStream.range(0, shares.length - 1).mapToDouble(k -> shares[k]).sum();
    }

    private static double sum(int[] counts, DoubleUnaryOperator term) {
        return Arrays.stream(shares(counts)).map(term).sum();
    }

    /** The shares of the classes that have rows, ascending. */
    private static double[] shares(int[] counts) {
        long n = 0;
        for (int count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("negative: " + count);
            }
            n += count;
        }
        if (counts.length == 0) {
            throw new IllegalArgumentException("no classes");
        }
        double rows = n;
        return Arrays.stream(counts)
                .filter(count -> count > 0)
                .mapToDouble(count -> count / rows)
                .sorted()
                .toArray();
    }
}
