package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAucReference;
import whetstone.kit.Misconception;

@Misconception(
        "Twice the rows make four times the pairs. Can a sorted list tell how many negatives lie below a positive?")
public final class CountsEveryPair extends RocAucReference {
    @Override
    public double auc(boolean[] truth, double[] score) {
        super.auc(truth, score); // refuses what it refuses
        double won = 0;
        double pairs = 0;
        for (int i = 0; i < score.length; i++) {
            for (int j = 0; j < score.length; j++) {
                if (truth[i] && !truth[j]) {
                    won += score[i] > score[j] ? 1 : score[i] == score[j] ? 0.5 : 0;
                    pairs++;
                }
            }
        }
        return won / pairs;
    }
}
