package drift.adwin.wrong;

import drift.adwin.AdwinReference;
import java.util.ArrayList;
import java.util.List;

/** The window in steps, for mistakes that get one of them wrong; it refuses what the reference refuses. */
abstract class StepByStep extends AdwinReference {
    final List<Double> window = new ArrayList<>();
    double delta;

    @Override
    public void start(double delta) {
        super.start(delta);
        this.delta = delta;
        window.clear();
    }

    @Override
    public Step update(double value) {
        refuseAsTheReferenceDoes(value);
        window.add(value);
        int grown = window.size();
        shrink();
        return new Step(window.size() < grown, window.size(), mean());
    }

    /** The reference's own window is emptied at once, so that it costs nothing. */
    private void refuseAsTheReferenceDoes(double value) {
        super.update(value);
        super.start(delta);
    }

    void shrink() {
        while (firstCut() > 0) {
            drop();
        }
    }

    void drop() {
        window.remove(0);
    }

    /** The lowest n0 whose sides differ, or 0. */
    int firstCut() {
        int n = window.size();
        double sum = mean() * n;
        double variance = variance();
        double older = 0;
        for (int n0 = 1; n0 < n; n0++) {
            older += window.get(n0 - 1);
            double difference = difference(older / n0, (sum - older) / (n - n0));
            if (mayCut(n0, n) && difference >= bound(reciprocal(n0, n - n0), variance, logarithm(n))) {
                return n0;
            }
        }
        return 0;
    }

    boolean mayCut(int n0, int n) {
        return true;
    }

    double difference(double older, double newer) {
        return Math.abs(older - newer);
    }

    double bound(double reciprocal, double variance, double logarithm) {
        return Math.sqrt(2 * reciprocal * variance * logarithm) + 2 * reciprocal * logarithm / 3;
    }

    double reciprocal(int n0, int n1) {
        return 1.0 / n0 + 1.0 / n1;
    }

    double logarithm(int n) {
        return Math.log(2 * n / delta);
    }

    double mean() {
        double sum = 0;
        for (double value : window) {
            sum += value;
        }
        return sum / window.size();
    }

    double variance() {
        double mean = mean();
        double squares = 0;
        for (double value : window) {
            squares += (value - mean) * (value - mean);
        }
        return squares / window.size();
    }
}
