package drift.prequential.right;

import drift.prequential.Prequential;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps the items since the warning instead of a second model and trains a new one on them at an alarm; weights by powers
 * of the fading; prefix counts for the window.
 */
public final class ReplaysTheWarnedItems implements Prequential {
    @Override
    public double[] faded(boolean[] right, double fading) {
        check(fading > 0 && fading <= 1);
        double[] accuracy = new double[right.length];
        for (int t = 0; t < right.length; t++) {
            double before = t == 0 ? 0 : accuracy[t - 1];
            double weight = fading == 1 ? t + 1 : (1 - Math.pow(fading, t + 1)) / (1 - fading);
            accuracy[t] = before + ((right[t] ? 1 : 0) - before) / weight;
        }
        return accuracy;
    }

    @Override
    public double[] sliding(boolean[] right, int width) {
        check(width > 0);
        int[] before = new int[right.length + 1];
        for (int t = 0; t < right.length; t++) {
            before[t + 1] = before[t] + (right[t] ? 1 : 0);
        }
        return IntStream.rangeClosed(1, right.length)
                .mapToDouble(end -> {
                    int begin = Math.max(0, end - width);
                    return (before[end] - before[begin]) / (double) (end - begin);
                })
                .toArray();
    }

    @Override
    public Run run(Items items, double fading, Watch watch) {
        check(fading > 0 && fading <= 1);
        if (watch instanceof Ddm ddm) {
            check(ddm.minInstances() > 0 && ddm.warning() > 0 && ddm.drift() >= ddm.warning());
        }
        int n = items.y().length;
        int[] predicted = new int[n];
        boolean[] right = new boolean[n];
        List<Integer> alarms = new ArrayList<>();
        List<Integer> warned = new ArrayList<>();
        List<double[]> levels = new ArrayList<>();
        int mistakes = 0;
        Means model = new Means(items.classes());
        for (int t = 0; t < n; t++) {
            predicted[t] = model.predict(items.x()[t]);
            right[t] = items.y()[t] == predicted[t];
            mistakes += right[t] ? 0 : 1;
            double p = (double) mistakes / (levels.size() + 1);
            levels.add(new double[] {p, Math.sqrt(p * (1 - p) / (levels.size() + 1))});
            double over = watch instanceof Ddm ddm ? over(levels, ddm, ddm.drift()) : 0;
            double near = watch instanceof Ddm ddm ? over(levels, ddm, ddm.warning()) : 0;
            warned.add(t);
            if (over > 0) {
                alarms.add(t);
                model = new Means(items.classes());
                for (int i : warned) {
                    model.learn(items.x()[i], items.y()[i]);
                }
                mistakes = 0;
                levels.clear();
            } else {
                model.learn(items.x()[t], items.y()[t]);
            }
            if (over > 0 || !(near > 0)) {
                warned.clear();
            }
        }
        return new Run(
                predicted,
                faded(right, fading),
                alarms.stream().mapToInt(i -> i).toArray());
    }

    /** How far the newest level lies above the limit. */
    private static double over(List<double[]> levels, Ddm ddm, double deviations) {
        double[] now = levels.get(levels.size() - 1);
        return levels.stream()
                .skip(ddm.minInstances() - 1)
                .min((a, b) -> Double.compare(a[0] + a[1], b[0] + b[1]))
                .map(lowest -> Arrays.stream(now).sum() - (lowest[0] + deviations * lowest[1]))
                .orElse(-1.0);
    }

    private static void check(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException();
        }
    }
}
