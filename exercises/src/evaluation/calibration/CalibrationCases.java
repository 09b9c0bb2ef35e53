package evaluation.calibration;

import evaluation.calibration.Calibration.Bin;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.datasets.BreastCancer;
import whetstone.kit.Laws;

/** Forecasts with what happened, and their bins by definition. */
final class CalibrationCases {
    private CalibrationCases() {}

    /** Forecasts that promise too much: things happen with p², and the last row is certain of what does not happen. */
    static Forecasts draw(int size, Random random) {
        double[] p = new double[size];
        boolean[] truth = new boolean[size];
        for (int i = 0; i < size; i++) {
            p[i] = i == size - 1 ? 1 : random.nextDouble();
            truth[i] = i < size - 1 && random.nextDouble() < p[i] * p[i];
        }
        return new Forecasts(truth, p, 10);
    }

    /** Sixteenths in four bins: many of them lie on an edge, and a double holds each of them exactly. */
    static Forecasts onEdges(int size, Random random) {
        Forecasts drawn = draw(size, random);
        return new Forecasts(drawn.truth(), Laws.each(drawn.p(), p -> Math.rint(16 * p) / 16), 4);
    }

    /** Malignant tumours as forecast by their mean radius alone: as likely as not at 15.005, and never on the edge of a bin. */
    static Forecasts tumours() {
        BreastCancer cancer = BreastCancer.load();
        int radius = BreastCancer.FEATURES.indexOf("mean_radius");
        boolean[] truth = new boolean[cancer.y().length];
        IntStream.range(0, truth.length).forEach(i -> truth[i] = cancer.y()[i] == 1);
        double[] p = Arrays.stream(cancer.x())
                .mapToDouble(row -> 1 / (1 + Math.exp(15.005 - row[radius])))
                .toArray();
        return new Forecasts(truth, p, 10);
    }

    record Forecasts(boolean[] truth, double[] p, int bins) {
        Forecasts inOrder(int[] order) {
            return new Forecasts(Laws.entries(truth, order), Laws.entries(p, order), bins);
        }

        List<Bin> binned() {
            return IntStream.range(0, bins).mapToObj(this::bin).toList();
        }

        double gap() {
            return binned().stream()
                    .mapToDouble(bin -> (double) bin.n() / p.length * Math.abs(bin.rate() - bin.meanP()))
                    .sum();
        }

        private Bin bin(int b) {
            double low = (double) b / bins;
            double high = b == bins - 1 ? Double.POSITIVE_INFINITY : (b + 1.0) / bins;
            int[] rows = IntStream.range(0, p.length)
                    .filter(i -> p[i] >= low && p[i] < high)
                    .toArray();
            return new Bin(
                    rows.length,
                    Arrays.stream(rows).mapToDouble(i -> p[i]).average().orElse(0),
                    Arrays.stream(rows)
                            .mapToDouble(i -> truth[i] ? 1 : 0)
                            .average()
                            .orElse(0));
        }
    }
}
