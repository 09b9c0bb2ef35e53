package evaluation.averageprecision.wrong;

import evaluation.averageprecision.AveragePrecisionReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("A point that adds no recall: what is its weight?")
public final class AveragesOverAllPoints extends AveragePrecisionReference {
    @Override
    public double averagePrecision(boolean[] truth, double[] score) {
        return Arrays.stream(curve(truth, score).precisions()).average().orElseThrow();
    }
}
