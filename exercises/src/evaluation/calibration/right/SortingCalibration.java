package evaluation.calibration.right;

import evaluation.calibration.Calibration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Sorts the rows by forecast and cuts them at the edges; every mean is a running one. */
public final class SortingCalibration implements Calibration {
    @Override
    public double logLoss(boolean[] truth, double[] p, double eps) {
        check(truth, p);
        if (Double.isNaN(eps) || eps <= 0 || eps >= 0.5) {
            throw new IllegalArgumentException("eps = " + eps);
        }
        return IntStream.range(0, p.length)
                .mapToDouble(i -> {
                    double happened = truth[i] ? p[i] : 1 - p[i];
                    return happened < eps
                            ? -Math.log(eps)
                            : happened > 1 - eps ? -Math.log1p(-eps) : -Math.log(happened);
                })
                .average()
                .orElseThrow();
    }

    @Override
    public double brier(boolean[] truth, double[] p) {
        check(truth, p);
        double mean = 0;
        for (int i = 0; i < p.length; i++) {
            double y = truth[i] ? 1 : 0;
            mean += (p[i] * p[i] - 2 * p[i] * y + y - mean) / (i + 1);
        }
        return mean;
    }

    @Override
    public List<Bin> reliability(boolean[] truth, double[] p, int bins) {
        check(truth, p);
        if (bins <= 0) {
            throw new IllegalArgumentException(bins + " bins");
        }
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted((a, b) -> Double.compare(p[a], p[b]))
                .mapToInt(i -> i)
                .toArray();
        List<Bin> result = new ArrayList<>();
        int next = 0;
        for (int b = 1; b <= bins; b++) {
            int n = 0;
            double forecast = 0;
            double rate = 0;
            while (next < order.length && (b == bins || p[order[next]] < b / (double) bins)) {
                n++;
                forecast += (p[order[next]] - forecast) / n;
                rate += ((truth[order[next]] ? 1 : 0) - rate) / n;
                next++;
            }
            result.add(new Bin(n, forecast, rate));
        }
        return result;
    }

    @Override
    public double ece(boolean[] truth, double[] p, int bins) {
        double error = 0;
        for (Bin bin : reliability(truth, p, bins)) {
            error += (double) bin.n() / truth.length * Math.max(bin.rate() - bin.meanP(), bin.meanP() - bin.rate());
        }
        return error;
    }

    private static void check(boolean[] truth, double[] p) {
        if (truth.length != p.length || truth.length == 0) {
            throw new IllegalArgumentException("rows are missing");
        }
        for (double each : p) {
            if (Double.isNaN(each) || each < 0 || each > 1) {
                throw new IllegalArgumentException("no probability: " + each);
            }
        }
    }
}
