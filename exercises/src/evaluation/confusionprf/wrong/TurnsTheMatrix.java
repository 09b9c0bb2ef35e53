package evaluation.confusionprf.wrong;

import evaluation.confusionprf.ConfusionPrfReference;
import whetstone.kit.Misconception;

@Misconception(
        "Which of the two labels chooses the row of the matrix? The example has a truth that is never predicted.")
public final class TurnsTheMatrix extends ConfusionPrfReference {
    @Override
    public int[][] confusion(int[] truth, int[] predicted, int classes) {
        return super.confusion(predicted, truth, classes);
    }
}
