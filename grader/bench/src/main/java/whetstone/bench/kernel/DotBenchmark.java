package whetstone.bench.kernel;

import java.util.concurrent.Callable;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.mult.VectorVectorMult_DDRM;
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
 * How fast is the sum of products of two rows of {@code size} numbers: in the first-level cache, and from memory?
 */
@State(Scope.Thread)
public class DotBenchmark {
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
            case FAST -> () -> Loops.BEST.dot(x, 0, y, 0, size);
            case ND4J -> nd4j(x, y);
            case EJML -> ejml(x, y);
            case SMILE -> () -> MathEx.dot(x, y);
            case TRIBUO -> tribuo(x, y);
        };
    }

    @Benchmark
    public Object dot() throws Exception {
        return work.call();
    }

    private Callable<Object> naive(double[] x, double[] y) {
        return () -> {
            double sum = 0;
            for (int i = 0; i < size; i++) {
                sum += x[i] * y[i];
            }
            return sum;
        };
    }

    private static Callable<Object> nd4j(double[] x, double[] y) {
        INDArray left = Data.nd4j(x, x.length);
        INDArray right = Data.nd4j(y, y.length);
        return () -> Nd4j.getBlasWrapper().dot(left, right);
    }

    private static Callable<Object> ejml(double[] x, double[] y) {
        DMatrixRMaj left = DMatrixRMaj.wrap(x.length, 1, x);
        DMatrixRMaj right = DMatrixRMaj.wrap(y.length, 1, y);
        return () -> VectorVectorMult_DDRM.innerProd(left, right);
    }

    private static Callable<Object> tribuo(double[] x, double[] y) {
        DenseVector left = DenseVector.createDenseVector(x);
        DenseVector right = DenseVector.createDenseVector(y);
        return () -> left.dot(right);
    }
}
