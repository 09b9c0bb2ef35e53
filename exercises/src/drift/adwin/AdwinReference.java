package drift.adwin;

import java.util.ArrayList;
import java.util.List;

/**
 * ADWIN with the plain window and every cut.
 *
 * <p>Source: Bifet and Gavaldà, Learning from Time-Changing Data with Adaptive Windowing (SDM 2007), section 3, with the
 * bound that uses the variance of the window. Their ADWIN2 keeps the window in buckets of 1, 2, 4, 8, ... values and cuts
 * only between buckets, which needs memory and time of the order log n.
 */
public class AdwinReference implements Adwin {
    private final List<Double> window = new ArrayList<>();
    private double delta;

    @Override
    public void start(double delta) {
        if (!(delta > 0 && delta < 1)) {
            throw new IllegalArgumentException("delta must lie between 0 and 1, and is " + delta);
        }
        this.delta = delta;
        window.clear();
    }

    @Override
    public Step update(double value) {
        if (delta == 0) {
            throw new IllegalStateException("update before start");
        }
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a value must lie from 0 to 1, and is " + value);
        }
        window.add(value);
        int grown = window.size();
        while (hasACut()) {
            window.remove(0);
        }
        return new Step(window.size() < grown, window.size(), sum() / window.size());
    }

    private boolean hasACut() {
        int n = window.size();
        double sum = sum();
        double variance = variance(sum / n);
        double logarithm = Math.log(2 * n / delta);
        double older = 0;
        for (int n0 = 1; n0 < n; n0++) {
            older += window.get(n0 - 1);
            int n1 = n - n0;
            double difference = Math.abs(older / n0 - (sum - older) / n1);
            double reciprocal = 1.0 / n0 + 1.0 / n1;
            if (difference >= Math.sqrt(2 * reciprocal * variance * logarithm) + 2 * reciprocal * logarithm / 3) {
                return true;
            }
        }
        return false;
    }

    private double sum() {
        double sum = 0;
        for (double value : window) {
            sum += value;
        }
        return sum;
    }

    private double variance(double mean) {
        double squares = 0;
        for (double value : window) {
            squares += (value - mean) * (value - mean);
        }
        return squares / window.size();
    }
}
