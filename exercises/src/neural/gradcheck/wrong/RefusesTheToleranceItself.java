package neural.gradcheck.wrong;

import neural.gradcheck.GradCheckReference;
import whetstone.kit.Misconception;

@Misconception("An error of exactly 1 and a tolerance of 1: is the error at most the tolerance?")
public final class RefusesTheToleranceItself extends GradCheckReference {
    @Override
    public Report check(Loss loss, double[] theta, double[] gradient, Settings settings) {
        Report right = super.check(loss, theta, gradient, settings);
        return new Report(right.largest() < settings.tolerance(), right.largest(), right.worst());
    }
}
