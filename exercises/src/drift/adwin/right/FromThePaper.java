package drift.adwin.right;

import drift.adwin.Adwin;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps all values since the start and the place at which the window begins. For every window the means of all older sides
 * are written down from the left and those of all newer sides from the right; then each pair is held against its bound.
 */
public final class FromThePaper implements Adwin {
    private double delta;
    private List<Double> stream;
    private int begin;

    @Override
    public void start(double delta) {
        if (!(delta > 0 && delta < 1)) {
            throw new IllegalArgumentException("delta out of range: " + delta);
        }
        this.delta = delta;
        stream = new ArrayList<>();
        begin = 0;
    }

    @Override
    public Step update(double value) {
        if (stream == null) {
            throw new IllegalStateException("not started");
        }
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("value out of range: " + value);
        }
        stream.add(value);
        int before = begin;
        while (hasCut(stream.subList(begin, stream.size()))) {
            begin++;
        }
        List<Double> window = stream.subList(begin, stream.size());
        return new Step(begin > before, window.size(), meansFromTheRight(window)[0]);
    }

    private boolean hasCut(List<Double> window) {
        int n = window.size();
        double[] older = meansFromTheLeft(window);
        double[] newer = meansFromTheRight(window);
        double variance = variance(window, newer[0]);
        double log = Math.log(2 / (delta / n));
        for (int n0 = 1; n0 < n; n0++) {
            int n1 = n - n0;
            double m = 1 / (1.0 / n0 + 1.0 / n1);
            double epsilon = Math.sqrt(2 / m * variance * log) + 2 / (3 * m) * log;
            if (Math.abs(older[n0] - newer[n0]) >= epsilon) {
                return true;
            }
        }
        return false;
    }

    /** At index k the mean of the k oldest values. */
    private static double[] meansFromTheLeft(List<Double> window) {
        double[] means = new double[window.size() + 1];
        double sum = 0;
        for (int k = 1; k <= window.size(); k++) {
            sum += window.get(k - 1);
            means[k] = sum / k;
        }
        return means;
    }

    /** At index k the mean of all values but the k oldest. */
    private static double[] meansFromTheRight(List<Double> window) {
        double[] means = new double[window.size() + 1];
        double sum = 0;
        for (int k = window.size() - 1; k >= 0; k--) {
            sum += window.get(k);
            means[k] = sum / (window.size() - k);
        }
        return means;
    }

    private static double variance(List<Double> window, double mean) {
        double squares = 0;
        for (double value : window) {
            squares += (value - mean) * (value - mean);
        }
        return squares / window.size();
    }
}
