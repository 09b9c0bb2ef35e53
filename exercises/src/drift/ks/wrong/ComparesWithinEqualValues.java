package drift.ks.wrong;

import whetstone.kit.Misconception;

@Misconception("Draw both curves where the samples share a value: which steps are taken before they are compared?")
public final class ComparesWithinEqualValues extends Walk {
    @Override
    int[] next(double[] x, int i, double[] y, int j) {
        return x[i] <= y[j] ? new int[] {i + 1, j} : new int[] {i, j + 1};
    }
}
