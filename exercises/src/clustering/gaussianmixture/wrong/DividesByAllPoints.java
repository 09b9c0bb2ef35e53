package clustering.gaussianmixture.wrong;

import whetstone.kit.Misconception;

@Misconception("Which count belongs below the covariance of one component: that of all points, or its own?")
public final class DividesByAllPoints extends Stepping {
    @Override
    double divisor(double[] own) {
        return own.length;
    }
}
