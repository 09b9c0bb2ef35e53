package drift.adwin.right;

import drift.adwin.Adwin;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Running sums of all values and their squares since the start; the window is the part behind a moving beginning. */
public final class PrefixSums implements Adwin {
    private double delta = Double.NaN;
    private double[] sums;
    private double[] squares;
    private int begin;
    private int end;

    @Override
    public void start(double delta) {
        if (Double.isNaN(delta) || delta <= 0 || delta >= 1) {
            throw new IllegalArgumentException("delta");
        }
        this.delta = delta;
        sums = new double[2];
        squares = new double[2];
        begin = 0;
        end = 0;
    }

    @Override
    public Step update(double value) {
        if (Double.isNaN(delta)) {
            throw new IllegalStateException();
        }
        if (Double.isNaN(value) || value < 0 || value > 1) {
            throw new IllegalArgumentException("value");
        }
        if (end + 1 == sums.length) {
            sums = Arrays.copyOf(sums, 2 * sums.length);
            squares = Arrays.copyOf(squares, 2 * squares.length);
        }
        sums[end + 1] = sums[end] + value;
        squares[end + 1] = squares[end] + value * value;
        end++;
        int before = begin;
        while (IntStream.range(begin + 1, end).anyMatch(this::parts)) {
            begin++;
        }
        return new Step(begin > before, end - begin, mean(begin, end));
    }

    private boolean parts(int at) {
        double n = end - begin;
        double mean = mean(begin, end);
        double variance = Math.max(0, (squares[end] - squares[begin]) / n - mean * mean);
        double m = (at - begin) * (end - at) / n;
        double log = Math.log(2) - Math.log(delta / n);
        double bound = Math.sqrt(2 / m * variance * log) + 2 / (3 * m) * log;
        return Math.abs(mean(at, end) - mean(begin, at)) - bound >= 0;
    }

    private double mean(int from, int to) {
        return (sums[to] - sums[from]) / (to - from);
    }
}
