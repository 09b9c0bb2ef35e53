package whetstone.bench.kernel;

import clustering.distances.DistancesReference;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.tribuo.math.la.DenseVector;
import smile.math.MathEx;
import whetstone.bench.fast.PairwiseDistances;

/**
 * How fast are the Euclidean distances of {@code size} rows of 32 numbers, each with each? ND4J's own operation is measured,
 * and not the detour by a matrix product, which loses the digits of rows that lie close together. Smile fills one triangle
 * only. All make their results anew, but for {@code FAST}.
 */
@State(Scope.Thread)
public class DistancesBenchmark {
    private static final int COLUMNS = 32;

    public enum Subject {
        NAIVE,
        PLAIN,
        FAST,
        ND4J,
        SMILE,
        TRIBUO
    }

    @Param
    private Subject subject = Subject.NAIVE;

    @Param("2000")
    private int size;

    private Callable<Object> work = () -> 0;

    @Setup
    public void prepare() {
        double[] x = Data.normal(size * COLUMNS, 1);
        double[][] rows = Data.rows(x, COLUMNS);
        work = switch (subject) {
            case NAIVE -> naive(rows);
            case PLAIN -> plain(rows);
            case FAST -> fast(x);
            case ND4J -> nd4j(x);
            case SMILE -> () -> MathEx.pdist(rows);
            case TRIBUO -> tribuo(rows);
        };
    }

    @Benchmark
    public Object distances() throws Exception {
        return work.call();
    }

    private Callable<Object> naive(double[][] x) {
        return () -> {
            double[][] distances = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    double sum = 0;
                    for (int l = 0; l < COLUMNS; l++) {
                        sum += Math.pow(x[i][l] - x[j][l], 2);
                    }
                    distances[i][j] = Math.sqrt(sum);
                }
            }
            return distances;
        };
    }

    private static Callable<Object> plain(double[][] x) {
        DistancesReference reference = new DistancesReference();
        return () -> reference.euclidean(x);
    }

    private Callable<Object> fast(double[] x) {
        PairwiseDistances distances = new PairwiseDistances();
        double[] result = new double[size * size];
        return () -> {
            distances.between(x, size, COLUMNS, result);
            return result;
        };
    }

    private Callable<Object> nd4j(double[] x) {
        INDArray rows = Data.nd4j(x, size, COLUMNS);
        return () -> Transforms.allEuclideanDistances(rows, rows, 1);
    }

    private Callable<Object> tribuo(double[][] x) {
        DenseVector[] rows =
                Arrays.stream(x).map(DenseVector::createDenseVector).toArray(DenseVector[]::new);
        return () -> {
            double[][] distances = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    distances[i][j] = rows[i].euclideanDistance(rows[j]);
                    distances[j][i] = distances[i][j];
                }
            }
            return distances;
        };
    }
}
