package evaluation.confusionprf.wrong;

import evaluation.confusionprf.ConfusionPrfReference;
import whetstone.kit.Misconception;

@Misconception("With beta = 1 all is well. Put beta = 2 into the formula of F: which number stands before P?")
public final class ForgetsToSquareBeta extends ConfusionPrfReference {
    @Override
    public Scores[] perClass(int[][] matrix, double beta) {
        return super.perClass(matrix, Math.sqrt(beta));
    }
}
