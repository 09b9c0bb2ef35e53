package evaluation.confusionprf.wrong;

import evaluation.confusionprf.ConfusionPrfReference;
import whetstone.kit.Misconception;

@Misconception("The macro F: is it made from two means, or is it itself a mean? Work out the 13/36 of the example.")
public final class MakesMacroFFromTheMeans extends ConfusionPrfReference {
    @Override
    public Scores average(int[][] matrix, double beta, Average average) {
        Scores mean = super.average(matrix, beta, average);
        double square = beta * beta;
        double below = square * mean.precision() + mean.recall();
        double f = below == 0 ? 0 : (1 + square) * mean.precision() * mean.recall() / below;
        return average == Average.MACRO ? new Scores(mean.precision(), mean.recall(), f) : mean;
    }
}
