package drift.ks.wrong;

import whetstone.kit.Misconception;

@Misconception("Print n * m for 60000 and 70000 values.")
public final class OverflowsTheProduct extends Series {
    @Override
    double effective(int n, int m) {
        return (double) (n * m) / (n + m);
    }
}
