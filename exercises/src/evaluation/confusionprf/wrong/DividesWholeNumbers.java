package evaluation.confusionprf.wrong;

import evaluation.confusionprf.ConfusionPrfReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("What is 3 / 4 in Java when both are int?")
public final class DividesWholeNumbers extends ConfusionPrfReference {
    @Override
    public Scores[] perClass(int[][] matrix, double beta) {
        return Arrays.stream(super.perClass(matrix, beta))
                .map(each -> {
                    double p = Math.floor(each.precision());
                    double r = Math.floor(each.recall());
                    double below = beta * beta * p + r;
                    return new Scores(p, r, below == 0 ? 0 : (1 + beta * beta) * p * r / below);
                })
                .toArray(Scores[]::new);
    }
}
