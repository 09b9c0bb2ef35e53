package drift.psi.wrong;

import whetstone.kit.Misconception;

@Misconception("What is ln 0? Look at the bins that are empty in one sample.")
public final class LeavesEmptyBinsAtZero extends BinByBin {
    @Override
    double share(int count, int total, double floor) {
        return (double) count / total;
    }
}
