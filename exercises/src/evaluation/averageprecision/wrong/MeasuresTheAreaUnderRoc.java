package evaluation.averageprecision.wrong;

import evaluation.averageprecision.AveragePrecisionReference;
import whetstone.kit.Misconception;

@Misconception(
        "Ten more negatives with very low scores: should the answer change? Which rate below the line knows of them?")
public final class MeasuresTheAreaUnderRoc extends AveragePrecisionReference {
    @Override
    public double averagePrecision(boolean[] truth, double[] score) {
        super.averagePrecision(truth, score); // refuses what it refuses
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
        return pairs == 0 ? 1 : won / pairs;
    }
}
