package whetstone.bench.kernel;

import java.util.Random;
import java.util.concurrent.Callable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import whetstone.bench.fast.Histogram;

/**
 * How fast are {@code size} numbers counted into 256 bins of equal width? ND4J and Smile look for the smallest and the largest
 * number themselves, which costs them another walk.
 */
@State(Scope.Thread)
public class HistogramBenchmark {
    private static final int BINS = 256;

    public enum Subject {
        NAIVE,
        FAST,
        ND4J,
        SMILE
    }

    @Param
    private Subject subject = Subject.NAIVE;

    @Param("1000000")
    private int size;

    private Callable<Object> work = () -> 0;

    @Setup
    public void prepare() {
        double[] x = new Random(1).doubles(size).toArray();
        work = switch (subject) {
            case NAIVE -> () -> naive(x, 0, 1, BINS);
            case FAST -> () -> Histogram.of(x, 0, 1, BINS);
            case ND4J -> nd4j(x);
            case SMILE -> () -> smile.math.Histogram.of(x, BINS);
        };
    }

    @Benchmark
    public Object histogram() throws Exception {
        return work.call();
    }

    private static int[] naive(double[] x, double low, double high, int bins) {
        int[] counts = new int[bins];
        double width = (high - low) / bins;
        for (double number : x) {
            counts[(int) Math.floor((number - low) / width)]++;
        }
        return counts;
    }

    private Callable<Object> nd4j(double[] x) {
        INDArray numbers = Data.nd4j(x, size);
        return () -> Nd4j.exec(new org.nd4j.linalg.api.ops.impl.transforms.Histogram(numbers, BINS))[0];
    }
}
