package whetstone.bench.kernel;

import foundations.choleskysolve.CholeskySolveReference;
import java.util.concurrent.Callable;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tribuo.math.la.DenseMatrix;
import smile.math.blas.UPLO;
import smile.math.matrix.Matrix;
import whetstone.bench.fast.Cholesky;

/**
 * How fast is a symmetric positive definite matrix factored? Who works in place is given a copy each time, and the copy is
 * measured. Smile calls OpenBLAS. ND4J is left out: its operation refuses matrices of this size.
 */
@State(Scope.Thread)
public class CholeskyBenchmark {
    public enum Subject {
        PLAIN,
        FAST,
        EJML,
        SMILE,
        TRIBUO
    }

    @Param
    private Subject subject = Subject.PLAIN;

    @Param("512")
    private int size;

    private Callable<Object> work = () -> 0;

    @Setup
    public void prepare() {
        double[] a = positive();
        work = switch (subject) {
            case PLAIN -> plain(Data.rows(a, size));
            case FAST -> fast(a);
            case EJML -> ejml(a);
            case SMILE -> smile(Data.rows(a, size));
            case TRIBUO -> tribuo(Data.rows(a, size));
        };
    }

    @Benchmark
    public Object factor() throws Exception {
        return work.call();
    }

    /** A symmetric matrix with a diagonal above the sum of the others in its row. */
    private double[] positive() {
        double[] x = Data.normal(size * size, 1);
        double[] a = new double[size * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                a[i * size + j] = i == j ? 4.0 * size : x[Math.max(i, j) * size + Math.min(i, j)];
            }
        }
        return a;
    }

    private static Callable<Object> plain(double[][] a) {
        CholeskySolveReference reference = new CholeskySolveReference();
        return () -> reference.factor(a);
    }

    private Callable<Object> fast(double[] a) {
        Cholesky cholesky = new Cholesky();
        return () -> {
            double[] factor = a.clone();
            cholesky.factor(factor, size);
            return factor;
        };
    }

    private Callable<Object> ejml(double[] a) {
        DMatrixRMaj matrix = DMatrixRMaj.wrap(size, size, a);
        CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(size, true);
        return () -> cholesky.decompose(matrix.copy());
    }

    private static Callable<Object> smile(double[][] a) {
        Matrix matrix = new Matrix(a);
        matrix.uplo(UPLO.LOWER);
        return () -> matrix.cholesky(false);
    }

    private static Callable<Object> tribuo(double[][] a) {
        DenseMatrix matrix = DenseMatrix.createDenseMatrix(a);
        return matrix::choleskyFactorization;
    }
}
