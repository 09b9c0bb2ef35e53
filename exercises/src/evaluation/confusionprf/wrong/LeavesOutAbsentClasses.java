package evaluation.confusionprf.wrong;

import evaluation.confusionprf.ConfusionPrfReference;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("Over how many classes is the macro mean taken, and over how many when one of them never occurs?")
public final class LeavesOutAbsentClasses extends ConfusionPrfReference {
    @Override
    public Scores average(int[][] matrix, double beta, Average average) {
        Scores mean = super.average(matrix, beta, average);
        long present = IntStream.range(0, matrix.length)
                .filter(c -> IntStream.range(0, matrix.length).anyMatch(d -> matrix[c][d] + matrix[d][c] > 0))
                .count();
        if (average != Average.MACRO || present == 0) {
            return mean;
        }
        double times = (double) matrix.length / present;
        return new Scores(times * mean.precision(), times * mean.recall(), times * mean.f());
    }
}
