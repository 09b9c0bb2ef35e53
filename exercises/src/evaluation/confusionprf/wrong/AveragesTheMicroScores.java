package evaluation.confusionprf.wrong;

import evaluation.confusionprf.ConfusionPrfReference;
import whetstone.kit.Misconception;

@Misconception("Micro: are the quotients of the classes added up, or the counts before anything is divided?")
public final class AveragesTheMicroScores extends ConfusionPrfReference {
    @Override
    public Scores average(int[][] matrix, double beta, Average average) {
        return super.average(matrix, beta, average == Average.MICRO ? Average.MACRO : average);
    }
}
