package whetstone.bench.kernel;

import foundations.matmul.MatmulReference;
import java.util.concurrent.Callable;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tribuo.math.la.DenseMatrix;
import smile.math.matrix.Matrix;
import whetstone.bench.fast.MatrixProduct;

/**
 * How fast are two square matrices multiplied, and how much is it worth to keep blocks in the caches and sums in vectors?
 * ND4J and Smile call OpenBLAS. Whoever can, writes into a matrix that is there already.
 */
@State(Scope.Thread)
public class MatrixProductBenchmark {
    public enum Subject {
        NAIVE,
        PLAIN,
        FAST,
        ND4J,
        EJML,
        SMILE,
        TRIBUO
    }

    @Param
    private Subject subject = Subject.NAIVE;

    @Param({"256", "512", "1024"})
    private int size;

    private Callable<Object> product = () -> 0;

    @Setup
    public void prepare() {
        double[] a = Data.normal(size * size, 1);
        double[] b = Data.normal(size * size, 2);
        product = switch (subject) {
            case NAIVE -> naive(Data.rows(a, size), Data.rows(b, size));
            case PLAIN -> plain(Data.rows(a, size), Data.rows(b, size));
            case FAST -> fast(a, b);
            case ND4J -> nd4j(a, b);
            case EJML -> ejml(a, b);
            case SMILE -> smile(Data.rows(a, size), Data.rows(b, size));
            case TRIBUO -> tribuo(Data.rows(a, size), Data.rows(b, size));
        };
    }

    @Benchmark
    public Object product() throws Exception {
        return product.call();
    }

    private Callable<Object> naive(double[][] a, double[][] b) {
        return () -> {
            double[][] c = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    for (int l = 0; l < size; l++) {
                        c[i][j] += a[i][l] * b[l][j];
                    }
                }
            }
            return c;
        };
    }

    private static Callable<Object> plain(double[][] a, double[][] b) {
        MatmulReference reference = new MatmulReference();
        return () -> reference.multiply(a, b);
    }

    private Callable<Object> fast(double[] a, double[] b) {
        MatrixProduct product = new MatrixProduct();
        double[] c = new double[size * size];
        return () -> {
            product.multiply(c, a, b, size, size, size);
            return c;
        };
    }

    private Callable<Object> nd4j(double[] a, double[] b) {
        INDArray left = Data.nd4j(a, size, size);
        INDArray right = Data.nd4j(b, size, size);
        // 'f' is the order that OpenBLAS writes without a copy
        INDArray result = Data.nd4j(new double[size * size], size, size).dup('f');
        return () -> left.mmuli(right, result);
    }

    private Callable<Object> ejml(double[] a, double[] b) {
        DMatrixRMaj left = DMatrixRMaj.wrap(size, size, a);
        DMatrixRMaj right = DMatrixRMaj.wrap(size, size, b);
        DMatrixRMaj result = new DMatrixRMaj(size, size);
        return () -> CommonOps_DDRM.mult(left, right, result);
    }

    private static Callable<Object> smile(double[][] a, double[][] b) {
        Matrix left = new Matrix(a);
        Matrix right = new Matrix(b);
        return () -> left.mm(right);
    }

    private static Callable<Object> tribuo(double[][] a, double[][] b) {
        DenseMatrix left = DenseMatrix.createDenseMatrix(a);
        DenseMatrix right = DenseMatrix.createDenseMatrix(b);
        return () -> left.matrixMultiply(right);
    }
}
