package whetstone.bench.kernel;

import drift.adwin.AdwinReference;
import java.util.Random;
import java.util.concurrent.Callable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import whetstone.bench.fast.AdwinBuckets;

/**
 * How fast does ADWIN take in {@code size} zeros and ones whose rate changes after every 500: with every cut, and with cuts
 * between buckets? No peer has it. The window stays short in this stream; the longer it grows, the further the two part.
 */
@State(Scope.Thread)
public class AdwinBenchmark {
    private static final double DELTA = 0.002;

    public enum Subject {
        PLAIN,
        FAST
    }

    @Param
    private Subject subject = Subject.PLAIN;

    @Param("1000000")
    private int size;

    private Callable<Object> work = () -> 0;

    @Setup
    public void prepare() {
        Random random = new Random(1);
        double[] stream = new double[size];
        for (int i = 0; i < size; i++) {
            stream[i] = random.nextDouble() < (i / 500 % 2 == 0 ? 0.2 : 0.8) ? 1 : 0;
        }
        work = switch (subject) {
            case PLAIN -> plain(stream);
            case FAST -> fast(stream);
        };
    }

    @Benchmark
    public Object alarms() throws Exception {
        return work.call();
    }

    private static Callable<Object> plain(double[] stream) {
        AdwinReference reference = new AdwinReference();
        return () -> {
            reference.start(DELTA);
            int alarms = 0;
            for (double value : stream) {
                alarms += reference.update(value).shrank() ? 1 : 0;
            }
            return alarms;
        };
    }

    private static Callable<Object> fast(double[] stream) {
        return () -> {
            AdwinBuckets adwin = new AdwinBuckets(DELTA);
            int alarms = 0;
            for (double value : stream) {
                alarms += adwin.update(value) ? 1 : 0;
            }
            return alarms;
        };
    }
}
