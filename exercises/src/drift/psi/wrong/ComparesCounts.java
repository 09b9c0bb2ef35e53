package drift.psi.wrong;

import whetstone.kit.Misconception;

@Misconception("Double the current sample: should the index change?")
public final class ComparesCounts extends BinByBin {
    @Override
    double share(int count, int total, double floor) {
        return Math.max(count, floor);
    }

    @Override
    double sum(double[] shares) {
        return 1;
    }
}
