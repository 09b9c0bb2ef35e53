package clustering.gaussianmixture.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "Two points and one component: what is the determinant of their covariance in the plane, and what is the ridge for?")
public final class ForgetsTheRidge extends Stepping {
    @Override
    double ridge(int a, int b, double ridge) {
        return 0;
    }
}
