package linear.lassocd.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "A sweep may move the first column a lot and the last hardly at all. Whose move is held against the tolerance?")
public final class LooksAtTheLastColumnAlone extends ColumnByColumn {
    @Override
    boolean goesOn(double[] before, double[] slopes, double tolerance) {
        int last = slopes.length - 1;
        return last >= 0 && Math.abs(slopes[last] - before[last]) > tolerance;
    }
}
