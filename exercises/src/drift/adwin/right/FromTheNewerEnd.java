package drift.adwin.right;

import drift.adwin.Adwin;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Moves the cut from the newer end to the older one, and keeps the sum of the window from update to update. */
public final class FromTheNewerEnd implements Adwin {
    private final Deque<Double> newestFirst = new ArrayDeque<>();
    private double delta;
    private boolean started;
    private double sum;

    @Override
    public void start(double delta) {
        if (!(0 < delta) || !(delta < 1)) {
            throw new IllegalArgumentException();
        }
        this.delta = delta;
        started = true;
        newestFirst.clear();
        sum = 0;
    }

    @Override
    public Step update(double value) {
        if (!started) {
            throw new IllegalStateException();
        }
        if (!(0 <= value) || !(value <= 1)) {
            throw new IllegalArgumentException();
        }
        newestFirst.addFirst(value);
        sum += value;
        boolean shrank = false;
        while (differs()) {
            sum -= newestFirst.removeLast();
            shrank = true;
        }
        return new Step(shrank, newestFirst.size(), sum / newestFirst.size());
    }

    private boolean differs() {
        int n = newestFirst.size();
        double mean = sum / n;
        double variance =
                newestFirst.stream().mapToDouble(v -> Math.pow(v - mean, 2)).sum() / n;
        double log = Math.log(2 / (delta / n));
        double newer = 0;
        int n1 = 0;
        for (Iterator<Double> values = newestFirst.iterator(); n1 < n - 1; ) {
            newer += values.next();
            n1++;
            double inverse = 1.0 / n1 + 1.0 / (n - n1);
            double apart = newer / n1 - (sum - newer) / (n - n1);
            double bound = Math.sqrt(2 * inverse * variance * log) + 2.0 / 3 * inverse * log;
            if (apart >= bound || -apart >= bound) {
                return true;
            }
        }
        return false;
    }
}
