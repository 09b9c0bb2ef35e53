package drift.psi.wrong;

import drift.psi.PsiReference;
import java.util.Arrays;

/** The index bin by bin, for mistakes that get one step of it wrong; it refuses what the reference refuses. */
abstract class BinByBin extends PsiReference {
    @Override
    public double index(int[] before, int[] after, double floor) {
        super.index(before, after, floor);
        double[] p = new double[before.length];
        double[] q = new double[before.length];
        for (int bin = 0; bin < before.length; bin++) {
            if (isUsed(before[bin], after[bin])) {
                p[bin] = share(before[bin], Arrays.stream(before).sum(), floor);
                q[bin] = share(after[bin], Arrays.stream(after).sum(), floor);
            }
        }
        double index = 0;
        for (int bin = 0; bin < before.length; bin++) {
            if (isUsed(before[bin], after[bin])) {
                index += term(p[bin] / sum(p), q[bin] / sum(q));
            }
        }
        return index;
    }

    boolean isUsed(int before, int after) {
        return before > 0 || after > 0;
    }

    double share(int count, int total, double floor) {
        return Math.max((double) count / total, floor);
    }

    double sum(double[] shares) {
        return Arrays.stream(shares).sum();
    }

    double term(double p, double q) {
        return (q - p) * Math.log(q / p);
    }
}
