package evaluation.rocauc.wrong;

import evaluation.rocauc.RocAucReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("An area has a height and a width. Which widths belong to the heights of this curve?")
public final class AveragesTheTruePositiveRates extends RocAucReference {
    @Override
    public double auc(boolean[] truth, double[] score) {
        return Arrays.stream(roc(truth, score).truePositiveRates()).average().orElseThrow();
    }
}
