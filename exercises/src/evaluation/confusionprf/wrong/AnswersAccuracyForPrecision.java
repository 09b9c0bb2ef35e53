package evaluation.confusionprf.wrong;

import evaluation.confusionprf.ConfusionPrfReference;
import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("A row that is rightly not called class 1: does it count in the precision of class 1?")
public final class AnswersAccuracyForPrecision extends ConfusionPrfReference {
    @Override
    public Scores[] perClass(int[][] matrix, double beta) {
        Scores[] scores = super.perClass(matrix, beta);
        double all = Arrays.stream(matrix).flatMapToInt(Arrays::stream).sum();
        return IntStream.range(0, matrix.length)
                .mapToObj(c -> {
                    double wrong = IntStream.range(0, matrix.length)
                            .filter(other -> other != c)
                            .map(other -> matrix[c][other] + matrix[other][c])
                            .sum();
                    double p = all == 0 ? 0 : (all - wrong) / all;
                    double r = scores[c].recall();
                    double below = beta * beta * p + r;
                    return new Scores(p, r, below == 0 ? 0 : (1 + beta * beta) * p * r / below);
                })
                .toArray(Scores[]::new);
    }
}
