package evaluation.confusionprf.wrong;

import evaluation.confusionprf.ConfusionPrfReference;
import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("A class that is never predicted has 0 hits among 0 predictions. What does the statement say about 0/0?")
public final class AnswersNaNForNothingOverNothing extends ConfusionPrfReference {
    @Override
    public Scores[] perClass(int[][] matrix, double beta) {
        super.perClass(matrix, beta); // refuses what it refuses
        return IntStream.range(0, matrix.length)
                .mapToObj(c -> {
                    double p = (double) matrix[c][c]
                            / Arrays.stream(matrix).mapToInt(row -> row[c]).sum();
                    double r = (double) matrix[c][c] / Arrays.stream(matrix[c]).sum();
                    return new Scores(p, r, (1 + beta * beta) * p * r / (beta * beta * p + r));
                })
                .toArray(Scores[]::new);
    }
}
