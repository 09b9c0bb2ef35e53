package whetstone.bench.kernel;

import java.util.concurrent.Callable;
import org.ejml.data.DMatrixRMaj;
import org.nd4j.linalg.factory.Nd4j;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tribuo.math.la.DenseMatrix;
import smile.math.matrix.Matrix;

/**
 * What does it cost to carry a square matrix from rows of Java into each peer's own format? The other benchmarks leave this
 * out: everybody finds the data as he wants them.
 */
@State(Scope.Thread)
public class CopyBenchmark {
    public enum Subject {
        FLAT,
        ND4J,
        EJML,
        SMILE,
        TRIBUO
    }

    @Param
    private Subject subject = Subject.FLAT;

    @Param("512")
    private int size;

    private Callable<Object> work = () -> 0;

    @Setup
    public void prepare() {
        double[][] rows = Data.rows(Data.normal(size * size, 1), size);
        work = switch (subject) {
            case FLAT -> flat(rows);
            case ND4J -> () -> Nd4j.create(rows);
            case EJML -> () -> new DMatrixRMaj(rows);
            case SMILE -> () -> new Matrix(rows);
            case TRIBUO -> () -> DenseMatrix.createDenseMatrix(rows);
        };
    }

    @Benchmark
    public Object copy() throws Exception {
        return work.call();
    }

    private Callable<Object> flat(double[][] rows) {
        return () -> {
            double[] flat = new double[size * size];
            for (int i = 0; i < size; i++) {
                System.arraycopy(rows[i], 0, flat, i * size, size);
            }
            return flat;
        };
    }
}
