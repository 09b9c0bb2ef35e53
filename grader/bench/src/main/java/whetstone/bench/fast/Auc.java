package whetstone.bench.fast;

/**
 * The area under the ROC curve as the share of pairs that are in the right order.
 *
 * <pre>{@code
 * auc = mean over pairs (positive p, negative q) of  [score[p] > score[q]] + [score[p] == score[q]] / 2
 * }</pre>
 *
 * <p>One walk up the sorted scores counts twice the pairs in whole numbers (Mann and Whitney 1947).
 */
public final class Auc {
    private Auc() {}

    /** @param score no NaN; both classes are there */
    public static double of(boolean[] truth, double[] score) {
        int[] order = Order.of(score);
        long positives = 0;
        long negatives = 0;
        long twicePairs = 0;
        for (int i = 0; i < order.length; ) {
            double value = score[order[i]];
            long equalPositives = 0;
            int from = i;
            for (; i < order.length && score[order[i]] == value; i++) {
                if (truth[order[i]]) {
                    equalPositives++;
                }
            }
            long equalNegatives = i - from - equalPositives;
            twicePairs += equalPositives * (2 * negatives + equalNegatives);
            positives += equalPositives;
            negatives += equalNegatives;
        }
        return twicePairs / (2.0 * positives * negatives);
    }
}
