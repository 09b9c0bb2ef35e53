package whetstone.bench.kernel;

import java.util.concurrent.Callable;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tribuo.math.la.DenseVector;
import smile.math.MathEx;
import whetstone.bench.fast.Loops;

/**
 * How fast is a multiple of one row added to another of {@code size} numbers: in the first-level cache, and from memory? The
 * multiple is so small that the sums stay finite however often it is added.
 */
@State(Scope.Thread)
public class AxpyBenchmark {
    private static final double FACTOR = 1e-9;

    public enum Subject {
        NAIVE,
        FAST,
        ND4J,
        EJML,
        SMILE,
        TRIBUO
    }

    @Param
    private Subject subject = Subject.NAIVE;

    @Param({"1000", "1000000"})
    private int size;

    private Callable<Object> work = () -> 0;

    @Setup
    public void prepare() {
        double[] x = Data.normal(size, 1);
        double[] y = Data.normal(size, 2);
        work = switch (subject) {
            case NAIVE -> naive(x, y);
            case FAST -> fast(x, y);
            case ND4J -> nd4j(x, y);
            case EJML -> ejml(x, y);
            case SMILE -> () -> MathEx.axpy(FACTOR, x, y);
            case TRIBUO -> tribuo(x, y);
        };
    }

    @Benchmark
    public Object axpy() throws Exception {
        return work.call();
    }

    private Callable<Object> naive(double[] x, double[] y) {
        return () -> {
            for (int i = 0; i < size; i++) {
                y[i] += FACTOR * x[i];
            }
            return y;
        };
    }

    private Callable<Object> fast(double[] x, double[] y) {
        return () -> {
            Loops.BEST.axpy(FACTOR, x, 0, y, 0, size);
            return y;
        };
    }

    private Callable<Object> nd4j(double[] x, double[] y) {
        INDArray added = Data.nd4j(x, size);
        INDArray sum = Data.nd4j(y, size);
        return () -> Nd4j.getBlasWrapper().axpy(FACTOR, added, sum);
    }

    private static Callable<Object> ejml(double[] x, double[] y) {
        DMatrixRMaj added = DMatrixRMaj.wrap(x.length, 1, x);
        DMatrixRMaj sum = DMatrixRMaj.wrap(y.length, 1, y);
        return () -> {
            CommonOps_DDRM.addEquals(sum, FACTOR, added);
            return sum;
        };
    }

    private static Callable<Object> tribuo(double[] x, double[] y) {
        DenseVector added = DenseVector.createDenseVector(x);
        DenseVector sum = DenseVector.createDenseVector(y);
        return () -> {
            sum.intersectAndAddInPlace(added, number -> FACTOR * number);
            return sum;
        };
    }
}
