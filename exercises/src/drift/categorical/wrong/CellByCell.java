package drift.categorical.wrong;

import drift.categorical.CategoricalReference;
import java.util.Arrays;

/** The test cell by cell, for mistakes in one of its steps; it refuses what the reference refuses. */
abstract class CellByCell extends CategoricalReference {
    @Override
    public Test chiSquare(int[] before, int[] after) {
        super.chiSquare(before, after);
        int ofBefore = Arrays.stream(before).sum();
        int ofAfter = Arrays.stream(after).sum();
        double statistic = 0;
        int used = 0;
        for (int i = 0; i < before.length; i++) {
            if (isUsed(before[i], after[i])) {
                used++;
                double e = expected(before[i], after[i], ofBefore, ofBefore, ofAfter);
                double f = expected(before[i], after[i], ofAfter, ofBefore, ofAfter);
                statistic += beforeToo(term(before[i], e)) + term(after[i], f);
            }
        }
        int degrees = degrees(used, before.length);
        return new Test(statistic, degrees, tail(statistic, degrees));
    }

    boolean isUsed(int before, int after) {
        return before > 0 || after > 0;
    }

    double expected(int before, int after, int ofRow, int ofBefore, int ofAfter) {
        return (double) ofRow * (before + after) / (ofBefore + ofAfter);
    }

    double term(int count, double expected) {
        return (count - expected) * (count - expected) / expected;
    }

    double beforeToo(double term) {
        return term;
    }

    int degrees(int used, int categories) {
        return used - 1;
    }
}
