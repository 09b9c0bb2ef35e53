package whetstone.bench.kernel;

import java.util.concurrent.Callable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import whetstone.bench.fast.SplitSearch;

/**
 * How fast is the best of 255 thresholds found when the values of 100,000 rows and {@code size} features were put into bins
 * ahead? No peer works by bins: what they are compared with here is {@link BestSplitBenchmark}.
 */
@State(Scope.Thread)
public class HistogramSplitBenchmark {
    private static final int ROWS = 100_000;

    public enum Subject {
        NAIVE,
        FAST
    }

    @Param
    private Subject subject = Subject.NAIVE;

    @Param({"1", "10"})
    private int size;

    private Callable<Object> work = () -> 0;

    @Setup
    public void prepare() {
        double[][] rows = Data.rows(Data.normal(ROWS * size, 1), size);
        int[] labels = Data.labelsBySum(rows);
        byte[][] bins = bins(Data.transposed(rows));
        work = switch (subject) {
            case NAIVE -> naive(bins, labels);
            case FAST -> () -> SplitSearch.binned(bins, labels, 2, 1);
        };
    }

    @Benchmark
    public Object split() throws Exception {
        return work.call();
    }

    /** Bins of equal width from -4 to 4. */
    private static byte[][] bins(double[][] features) {
        byte[][] bins = new byte[features.length][ROWS];
        for (int f = 0; f < features.length; f++) {
            for (int i = 0; i < ROWS; i++) {
                bins[f][i] = (byte) Math.min(255, Math.max(0, (int) ((features[f][i] + 4) * 32)));
            }
        }
        return bins;
    }

    /** Counts all rows again for every threshold. */
    private static Callable<Object> naive(byte[][] bins, int[] labels) {
        return () -> {
            double best = 0;
            for (byte[] feature : bins) {
                for (int threshold = 0; threshold < 255; threshold++) {
                    int[][] counts = new int[2][2];
                    for (int i = 0; i < ROWS; i++) {
                        counts[(feature[i] & 255) <= threshold ? 0 : 1][labels[i]]++;
                    }
                    best = Math.max(best, pureness(counts[0]) + pureness(counts[1]));
                }
            }
            return best;
        };
    }

    private static double pureness(int[] counts) {
        double rows = counts[0] + counts[1];
        return rows == 0 ? 0 : (counts[0] * (double) counts[0] + counts[1] * (double) counts[1]) / rows;
    }
}
