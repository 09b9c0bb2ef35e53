package drift.ks.wrong;

import drift.ks.KsReference;
import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception("Print a sample before and after. Which array is sorted?")
public final class SortsTheSamplesThemselves extends KsReference {
    @Override
    public double statistic(double[] a, double[] b) {
        double d = super.statistic(a, b);
        Arrays.sort(a);
        Arrays.sort(b);
        return d;
    }
}
