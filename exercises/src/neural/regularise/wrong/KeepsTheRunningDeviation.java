package neural.regularise.wrong;

import neural.regularise.RegulariseReference;
import whetstone.kit.Laws;
import whetstone.kit.Misconception;

@Misconception("Is the running variance brought up to date with the variance of the batch, or with its root?")
public final class KeepsTheRunningDeviation extends RegulariseReference {
    @Override
    public Normalised normalise(double[][] x, Norm norm) {
        Normalised right = super.normalise(x, norm);
        double[] deviations = Laws.each(variances(x, means(x)), Math::sqrt);
        return new Normalised(right.y(), right.mean(), running(norm.variance(), deviations, norm.momentum()));
    }
}
