package evaluation.confusionprf.wrong;

import evaluation.confusionprf.ConfusionPrfReference;
import whetstone.kit.Misconception;

@Misconception("For a large beta, F comes near one of the two scores. Which one should it be, and which one is it?")
public final class WeighsPrecisionByBeta extends ConfusionPrfReference {
    @Override
    public Scores[] perClass(int[][] matrix, double beta) {
        return super.perClass(matrix, 1 / beta);
    }
}
