package evaluation.confusionprf.wrong;

import evaluation.confusionprf.ConfusionPrfReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Of what was called a class, how much belongs to it: is that read along a row or down a column?")
public final class SwapsPrecisionAndRecall extends ConfusionPrfReference {
    @Override
    public Scores[] perClass(int[][] matrix, double beta) {
        return Arrays.stream(super.perClass(matrix, beta))
                .map(each -> swapped(each, beta))
                .toArray(Scores[]::new);
    }

    private static Scores swapped(Scores right, double beta) {
        double p = right.recall();
        double r = right.precision();
        double below = beta * beta * p + r;
        return new Scores(p, r, below == 0 ? 0 : (1 + beta * beta) * p * r / below);
    }
}
