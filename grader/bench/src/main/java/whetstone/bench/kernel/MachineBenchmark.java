package whetstone.bench.kernel;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What can one thread of this machine do at most: how many multiply-additions, and how many bytes from and to memory? */
@State(Scope.Thread)
public class MachineBenchmark {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    private static final int ROUNDS = 100_000;

    /** Twelve sums of vectors in each round. */
    public static final double FLOPS = 2.0 * 12 * SPECIES.length() * ROUNDS;

    /** 64 MB in each array: far more than a core's caches hold. */
    private static final int LENGTH = 1 << 23;

    /** Two arrays read, one written. */
    public static final double BYTES = 3.0 * Double.BYTES * LENGTH;

    private double[] a = {};
    private double[] b = {};
    private double[] c = {};

    @Setup
    public void prepare() {
        a = new double[LENGTH];
        b = new double[LENGTH];
        c = new double[LENGTH];
        Arrays.fill(b, 1);
        Arrays.fill(c, 2);
    }

    /** Twelve at once hide the four cycles that each takes, and fit into sixteen registers. */
    @Benchmark
    public double multiplyAdd() {
        DoubleVector x = DoubleVector.broadcast(SPECIES, 0.999);
        DoubleVector y = DoubleVector.broadcast(SPECIES, 1e-3);
        DoubleVector s0 = x, s1 = x, s2 = x, s3 = x, s4 = x, s5 = x;
        DoubleVector t0 = x, t1 = x, t2 = x, t3 = x, t4 = x, t5 = x;
        for (int i = 0; i < ROUNDS; i++) {
            s0 = s0.fma(x, y);
            s1 = s1.fma(x, y);
            s2 = s2.fma(x, y);
            s3 = s3.fma(x, y);
            s4 = s4.fma(x, y);
            s5 = s5.fma(x, y);
            t0 = t0.fma(x, y);
            t1 = t1.fma(x, y);
            t2 = t2.fma(x, y);
            t3 = t3.fma(x, y);
            t4 = t4.fma(x, y);
            t5 = t5.fma(x, y);
        }
        DoubleVector s = s0.add(s1).add(s2).add(s3).add(s4).add(s5);
        DoubleVector t = t0.add(t1).add(t2).add(t3).add(t4).add(t5);
        return s.add(t).reduceLanes(VectorOperators.ADD);
    }

    // a[i] = b[i] + 3 * c[i]  (McCalpin 1995, "STREAM")
    @Benchmark
    public double[] triad() {
        for (int i = 0; i < LENGTH; i++) {
            a[i] = b[i] + 3 * c[i];
        }
        return a;
    }
}
