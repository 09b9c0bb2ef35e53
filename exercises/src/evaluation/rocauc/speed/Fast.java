package evaluation.rocauc.speed;

import java.util.Arrays;

/**
 * The area is the share of the pairs in which the positive lies above the negative, ties counting one half: the scores of each
 * class are sorted as bare numbers, and one walk up both counts, for each positive, the negatives below it.
 */
public final class Fast extends Naive {
    @Override
    public double auc(boolean[] truth, double[] score) {
        double[] positives = new double[requireBothClasses(truth, score)];
        double[] negatives = new double[score.length - positives.length];
        int p = 0;
        int n = 0;
        for (int i = 0; i < score.length; i++) {
            if (truth[i]) {
                positives[p++] = score[i];
            } else {
                negatives[n++] = score[i];
            }
        }
        Arrays.sort(positives);
        Arrays.sort(negatives);
        return won(positives, negatives) / positives.length / negatives.length;
    }

    private static double won(double[] positives, double[] negatives) {
        double won = 0;
        int below = 0;
        int upTo = 0;
        for (double positive : positives) {
            while (below < negatives.length && negatives[below] < positive) {
                below++;
            }
            upTo = Math.max(upTo, below);
            while (upTo < negatives.length && negatives[upTo] == positive) {
                upTo++;
            }
            won += below + (upTo - below) / 2.0;
        }
        return won;
    }
}
