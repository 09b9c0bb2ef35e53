package clustering.gaussianmixture.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "In the M step there are two sets of means. Around which of them is the covariance of the example 24/25 a a?")
public final class CentresOnTheOldMeans extends Stepping {
    @Override
    double[] centre(double[] mean, double[] before) {
        return before;
    }
}
