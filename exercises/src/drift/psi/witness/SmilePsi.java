package drift.psi.witness;

import drift.psi.Psi;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import smile.math.Histogram;
import smile.math.MathEx;
import smile.sort.QuickSelect;
import whetstone.kit.Witness;
import whetstone.kit.Witness.Excuse;

/**
 * Smile's selection finds the edges, its histogram the counts, and its Kullback-Leibler divergence in both directions the
 * index. It knows neither missing values nor floors: NaN is taken out and counted here, shares are raised here (a share of 0
 * would be left out of its divergence), and its histogram is given outer bins that reach from minus to plus infinity.
 */
@Witness(
        value = "Smile 2.6.0",
        excuses = {
            @Excuse(
                    claims = "counts every value, however far out, and with any number of edges",
                    reason = "has no histogram of one bin"),
            @Excuse(claims = "refuses samples without values, and no bins", reason = "fails in its own ways"),
            @Excuse(claims = "refuses counts that are none, and floors out of range", reason = "answers NaN")
        })
public final class SmilePsi implements Psi {
    @Override
    public double[] edges(double[] reference, int bins) {
        double[] present = present(reference);
        return IntStream.range(1, bins)
                .mapToDouble(i -> QuickSelect.select(present.clone(), i * present.length / bins))
                .distinct()
                .toArray();
    }

    @Override
    public int[] counts(double[] edges, double[] values) {
        double[] present = present(values);
        double[] breaks = new double[edges.length + 2];
        breaks[0] = Double.NEGATIVE_INFINITY;
        System.arraycopy(edges, 0, breaks, 1, edges.length);
        breaks[edges.length + 1] = Double.POSITIVE_INFINITY;
        double missing = values.length - present.length;
        return DoubleStream.concat(Arrays.stream(Histogram.of(present, breaks)[2]), DoubleStream.of(missing))
                .mapToInt(count -> (int) count)
                .toArray();
    }

    private static double[] present(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }

    @Override
    public double index(int[] before, int[] after, double floor) {
        int[] used = IntStream.range(0, before.length)
                .filter(bin -> before[bin] + after[bin] > 0)
                .toArray();
        double[] p = raised(before, used, floor);
        double[] q = raised(after, used, floor);
        return MathEx.KullbackLeiblerDivergence(p, q) + MathEx.KullbackLeiblerDivergence(q, p);
    }

    private static double[] raised(int[] counts, int[] used, double floor) {
        double[] shares = Arrays.stream(used)
                .mapToDouble(bin -> Math.max(floor, counts[bin] / (double) MathEx.sum(counts)))
                .toArray();
        MathEx.unitize1(shares);
        return shares;
    }

    @Override
    public double psi(double[] reference, double[] current, int bins, double floor) {
        double[] edges = edges(reference, bins);
        return index(counts(edges, reference), counts(edges, current), floor);
    }
}
