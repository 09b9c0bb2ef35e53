package drift.ks.wrong;

import drift.ks.KsReference;
import whetstone.kit.Misconception;

@Misconception("Samples that lie far apart: should p be near 0 or near 1?")
public final class ReportsTheOtherTail extends KsReference {
    @Override
    public double pValue(double d, int n, int m) {
        return 1 - super.pValue(d, n, m);
    }
}
