package evaluation.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The formulas as they stand (Brier 1950; the binned error: Naeini, Cooper and Hauskrecht 2015). */
public class CalibrationReference implements Calibration {
    @Override
    public double logLoss(boolean[] truth, double[] p, double eps) {
        requireProper(truth, p);
        if (!(eps > 0 && eps < 0.5)) {
            throw new IllegalArgumentException("eps must lie between 0 and 1/2, not " + eps);
        }
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double clipped = Math.min(1 - eps, Math.max(eps, p[i]));
            sum -= Math.log(truth[i] ? clipped : 1 - clipped);
        }
        return sum / p.length;
    }

    @Override
    public double brier(boolean[] truth, double[] p) {
        requireProper(truth, p);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double gap = truth[i] ? 1 - p[i] : p[i];
            sum += gap * gap;
        }
        return sum / p.length;
    }

    @Override
    public List<Bin> reliability(boolean[] truth, double[] p, int bins) {
        requireProper(truth, p);
        if (bins < 1) {
            throw new IllegalArgumentException("at least one bin is needed, not " + bins);
        }
        int[] rows = new int[bins];
        double[] forecast = new double[bins];
        double[] positives = new double[bins];
        for (int i = 0; i < p.length; i++) {
            int bin = Math.min(bins - 1, (int) (p[i] * bins));
            rows[bin]++;
            forecast[bin] += p[i];
            positives[bin] += truth[i] ? 1 : 0;
        }
        return IntStream.range(0, bins)
                .mapToObj(b -> rows[b] == 0
                        ? new Bin(0, 0, 0)
                        : new Bin(rows[b], forecast[b] / rows[b], positives[b] / rows[b]))
                .toList();
    }

    @Override
    public double ece(boolean[] truth, double[] p, int bins) {
        return reliability(truth, p, bins).stream()
                        .mapToDouble(bin -> bin.n() * Math.abs(bin.rate() - bin.meanP()))
                        .sum()
                / p.length;
    }

    private static void requireProper(boolean[] truth, double[] p) {
        if (p.length == 0 || truth.length != p.length) {
            throw new IllegalArgumentException(truth.length + " truths, " + p.length + " probabilities");
        }
        if (!Arrays.stream(p).allMatch(each -> each >= 0 && each <= 1)) {
            throw new IllegalArgumentException("probabilities must lie from 0 to 1");
        }
    }
}
