package trees.impurity.right;

import trees.impurity.Impurity;

/** Keeps counts and divides once, at the end: the entropy is log n less the mean of the logarithms of the counts. */
public final class WholeRows implements Impurity {
    @Override
    public double gini(int[] counts) {
        double n = total(counts);
        if (n == 0) {
            return 0;
        }
        double squares = 0;
        for (int count : counts) {
            squares += (double) count * count;
        }
        return (n * n - squares) / (n * n);
    }

    @Override
    public double entropy(int[] counts) {
        double n = total(counts);
        double logarithms = 0;
        for (int count : counts) {
            if (count > 1) {
                logarithms += count * log2(count);
            }
        }
        return n == 0 ? 0 : log2(n) - logarithms / n;
    }

    @Override
    public double misclassification(int[] counts) {
        double n = total(counts);
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        return n == 0 ? 0 : (n - most) / n;
    }

    private static double total(int[] counts) {
        if (counts.length < 1) {
            throw new IllegalArgumentException("no classes");
        }
        double total = 0;
        for (int count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("a count of " + count);
            }
            total += count;
        }
        return total;
    }

    private static double log2(double number) {
        return Math.log10(number) / Math.log10(2);
    }
}
