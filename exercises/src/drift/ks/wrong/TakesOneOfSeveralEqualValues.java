package drift.ks.wrong;

import whetstone.kit.Misconception;

@Misconception("Give one sample the same value three times. After how many of its steps are the curves compared?")
public final class TakesOneOfSeveralEqualValues extends Walk {
    @Override
    int[] next(double[] x, int i, double[] y, int j) {
        double value = Math.min(x[i], y[j]);
        return new int[] {x[i] == value ? i + 1 : i, y[j] == value ? j + 1 : j};
    }
}
