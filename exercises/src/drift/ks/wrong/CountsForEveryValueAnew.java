package drift.ks.wrong;

import drift.ks.KsReference;
import whetstone.kit.Misconception;

@Misconception("The shares at one value are those at the value before and a few more. Is everything counted again?")
public final class CountsForEveryValueAnew extends KsReference {
    @Override
    public double statistic(double[] a, double[] b) {
        double largest = super.statistic(a, b);
        for (double x : a) {
            largest = Math.max(largest, Math.abs(share(a, x) - share(b, x)));
        }
        return largest;
    }

    private static double share(double[] sample, double x) {
        double count = 0;
        for (double value : sample) {
            count += value <= x ? 1 : 0;
        }
        return count / sample.length;
    }
}
