package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAuc;
import evaluation.rocauc.RocAucReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("An area has a height and a width. Which widths belong to the heights of this curve?")
public final class AveragesTheTruePositiveRates implements RocAuc {
    private final RocAucReference right = new RocAucReference();

    @Override
    public Curve roc(boolean[] truth, double[] score) {
        return right.roc(truth, score);
    }

    @Override
    public double auc(boolean[] truth, double[] score) {
        return Arrays.stream(right.roc(truth, score).truePositiveRates())
                .average()
                .orElseThrow();
    }
}
