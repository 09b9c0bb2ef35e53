package clustering.gaussianmixture.wrong;

import whetstone.kit.Misconception;

@Misconception("Which entries of the matrix I are not 0?")
public final class AddsTheRidgeEverywhere extends Stepping {
    @Override
    double ridge(int a, int b, double ridge) {
        return ridge;
    }
}
