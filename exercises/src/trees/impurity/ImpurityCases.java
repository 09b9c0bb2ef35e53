package trees.impurity;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Counts of classes, and the three measures in one. */
final class ImpurityCases {
    private ImpurityCases() {}

    static Three of(Impurity impurity, int... counts) {
        return new Three(impurity.gini(counts), impurity.entropy(counts), impurity.misclassification(counts));
    }

    /** Counts of so many classes; one in four has no rows, the last has some. */
    static int[] draw(int classes, Random random) {
        return IntStream.range(0, classes)
                .map(k -> k < classes - 1 && random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(30))
                .toArray();
    }

    /** The measures by another way than the statement's: over pairs of classes, and over single rows. */
    static Three counted(int[] counts) {
        double n = Arrays.stream(counts).sum();
        double different = 0;
        double bits = 0;
        double most = 0;
        for (int k = 0; k < counts.length; k++) {
            for (int other = 0; other < counts.length; other++) {
                different += k == other ? 0 : counts[k] / n * (counts[other] / n);
            }
            for (int row = 0; row < counts[k]; row++) {
                bits += Math.log(n / counts[k]) / Math.log(2) / n;
            }
            most = Math.max(most, counts[k]);
        }
        return new Three(different, bits, (n - most) / n);
    }

    enum Measure {
        GINI,
        ENTROPY,
        MISCLASSIFICATION;

        double of(Impurity impurity, int[] counts) {
            return switch (this) {
                case GINI -> impurity.gini(counts);
                case ENTROPY -> impurity.entropy(counts);
                case MISCLASSIFICATION -> impurity.misclassification(counts);
            };
        }
    }

    record Three(double gini, double entropy, double misclassification) {}

    /** Two nodes and what they are poured together. */
    record Mix(int[] left, int[] right) {
        static Mix draw(int classes, Random random) {
            return new Mix(ImpurityCases.draw(classes, random), ImpurityCases.draw(classes, random));
        }

        int[] together() {
            return IntStream.range(0, left.length).map(k -> left[k] + right[k]).toArray();
        }

        /** The mean of two values, weighted by the rows of the two nodes. */
        double mean(double ofLeft, double ofRight) {
            double share = (double) Arrays.stream(left).sum()
                    / Arrays.stream(together()).sum();
            return share * ofLeft + (1 - share) * ofRight;
        }
    }
}
