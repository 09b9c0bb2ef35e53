package clustering.gaussianmixture.wrong;

import whetstone.kit.Misconception;

@Misconception("One component and two points: by what is the covariance divided? Read the M step again.")
public final class DividesByOneLess extends Stepping {
    @Override
    double divisor(double[] own) {
        return super.divisor(own) - 1;
    }
}
