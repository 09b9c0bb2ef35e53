package whetstone.bench.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.transforms.custom.TopK;
import org.nd4j.linalg.factory.Nd4j;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import smile.math.MathEx;
import smile.math.distance.EuclideanDistance;
import smile.neighbor.LinearSearch;
import whetstone.bench.fast.CosineIndex;

/**
 * How fast are the 10 rows of {@code size} found whose direction is most like a query's, of 128 numbers each? Who can is given
 * the lengths of the rows ahead. Smile's search knows distances, so it is given rows of length 1: the nearest are the same.
 */
@State(Scope.Thread)
public class TopCosineBenchmark {
    private static final int COLUMNS = 128;
    private static final int COUNT = 10;

    public enum Subject {
        NAIVE,
        FAST,
        ND4J,
        SMILE
    }

    @Param
    private Subject subject = Subject.NAIVE;

    @Param("20000")
    private int size;

    private Callable<Object> work = () -> 0;

    @Setup
    public void prepare() {
        double[] x = Data.normal(size * COLUMNS, 1);
        double[] query = Data.normal(COLUMNS, 2);
        work = switch (subject) {
            case NAIVE -> naive(Data.rows(x, COLUMNS), query);
            case FAST -> fast(x, query);
            case ND4J -> nd4j(x, query);
            case SMILE -> smile(Data.rows(x, COLUMNS), query);
        };
    }

    @Benchmark
    public Object top() throws Exception {
        return work.call();
    }

    /** Sorts all rows by their similarity. */
    private static Callable<Object> naive(double[][] rows, double[] query) {
        return () -> Arrays.stream(rows)
                .sorted(Comparator.comparingDouble((double[] row) -> -MathEx.cos(row, query)))
                .limit(COUNT)
                .toList();
    }

    private static Callable<Object> fast(double[] x, double[] query) {
        CosineIndex index = new CosineIndex(x, COLUMNS);
        return () -> index.top(query, COUNT);
    }

    private Callable<Object> nd4j(double[] x, double[] query) {
        INDArray rows = Data.nd4j(x, size, COLUMNS);
        rows.diviColumnVector(rows.norm2(1).reshape(size, 1));
        INDArray column = Data.nd4j(query, COLUMNS, 1);
        return () -> Nd4j.exec(new TopK(rows.mmul(column).reshape(size), COUNT, true))[1];
    }

    private static Callable<Object> smile(double[][] rows, double[] query) {
        double[][] units = Arrays.stream(rows)
                .map(row -> Arrays.stream(row)
                        .map(number -> number / MathEx.norm(row))
                        .toArray())
                .toArray(double[][]::new);
        double[] unit =
                Arrays.stream(query).map(number -> number / MathEx.norm(query)).toArray();
        LinearSearch<double[]> search = new LinearSearch<>(units, new EuclideanDistance());
        return () -> search.knn(unit, COUNT);
    }
}
