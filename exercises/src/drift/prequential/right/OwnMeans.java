package drift.prequential.right;

import drift.prequential.Prequential;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A model of its own, of sums and counts; a queue for the window; errors instead of hits. */
public final class OwnMeans implements Prequential {
    @Override
    public double[] faded(boolean[] right, double fading) {
        if (Double.isNaN(fading) || fading <= 0 || fading > 1) {
            throw new IllegalArgumentException("fading");
        }
        DoubleStream.Builder accuracy = DoubleStream.builder();
        double errors = 0;
        double all = 0;
        for (boolean hit : right) {
            errors *= fading;
            all *= fading;
            errors += hit ? 0 : 1;
            all += 1;
            accuracy.add(1 - errors / all);
        }
        return accuracy.build().toArray();
    }

    @Override
    public double[] sliding(boolean[] right, int width) {
        if (width <= 0) {
            throw new IllegalArgumentException("width");
        }
        Deque<Boolean> window = new ArrayDeque<>();
        double[] accuracy = new double[right.length];
        for (int t = 0; t < right.length; t++) {
            window.add(right[t]);
            if (window.size() > width) {
                window.remove();
            }
            accuracy[t] = window.stream().mapToInt(hit -> hit ? 1 : 0).average().orElseThrow();
        }
        return accuracy;
    }

    @Override
    public Run run(Items items, double fading, Watch watch) {
        Detector detector = new Detector(watch);
        boolean[] right = new boolean[items.y().length];
        int[] predicted = new int[right.length];
        IntStream.Builder alarms = IntStream.builder();
        Sums model = new Sums(items.classes());
        Sums next = new Sums(items.classes());
        for (int t = 0; t < right.length; t++) {
            predicted[t] = model.nearest(items.x()[t]);
            right[t] = predicted[t] == items.y()[t];
            int alert = detector.alert(!right[t]);
            if (alert == 0) {
                next = new Sums(items.classes());
            } else if (alert == 2) {
                alarms.add(t);
                model = next;
                next = new Sums(items.classes());
            } else {
                next.add(items.x()[t], items.y()[t]);
            }
            model.add(items.x()[t], items.y()[t]);
        }
        return new Run(predicted, faded(right, fading), alarms.build().toArray());
    }

    private static final class Sums {
        private final double[][] sums;
        private final int[] counts;

        Sums(int classes) {
            sums = new double[classes][0];
            counts = new int[classes];
        }

        void add(double[] row, int label) {
            double[] old = sums[label];
            sums[label] = IntStream.range(0, row.length)
                    .mapToDouble(j -> row[j] + (old.length == 0 ? 0 : old[j]))
                    .toArray();
            counts[label]++;
        }

        int nearest(double[] row) {
            double[] distances = IntStream.range(0, counts.length)
                    .mapToDouble(c -> IntStream.range(0, counts[c] == 0 ? 0 : row.length)
                            .mapToDouble(j -> row[j] - sums[c][j] / counts[c])
                            .map(d -> d * d)
                            .sum())
                    .toArray();
            return IntStream.range(0, counts.length)
                    .filter(c -> counts[c] > 0)
                    .boxed()
                    .min((a, b) -> Double.compare(distances[a], distances[b]))
                    .orElse(0);
        }
    }

    /** 0 stable, 1 warning, 2 drift. */
    private static final class Detector {
        private final Ddm ddm;
        private double n;
        private double wrong;
        private double[] lowest;

        Detector(Watch watch) {
            ddm = watch instanceof Ddm limits ? limits : new Ddm(Integer.MAX_VALUE, 1, 1);
            if (ddm.minInstances() < 1
                    || Double.isNaN(ddm.warning() + ddm.drift())
                    || ddm.warning() <= 0
                    || ddm.drift() < ddm.warning()) {
                throw new IllegalArgumentException("limits");
            }
        }

        int alert(boolean mistake) {
            n++;
            wrong += mistake ? 1 : 0;
            double[] now = {wrong / n, Math.sqrt(wrong / n * (n - wrong) / n / n)};
            if (n >= ddm.minInstances()
                    && (lowest == null
                            || Arrays.stream(now).sum() < Arrays.stream(lowest).sum())) {
                lowest = now;
            }
            if (lowest == null) {
                return 0;
            }
            double level = now[0] + now[1];
            if (level > lowest[0] + ddm.drift() * lowest[1]) {
                n = 0;
                wrong = 0;
                lowest = null;
                return 2;
            }
            return level > lowest[0] + ddm.warning() * lowest[1] ? 1 : 0;
        }
    }
}
