package whetstone.bench.kernel;

import java.util.concurrent.Callable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.impl.layers.convolution.config.Conv2DConfig;
import org.nd4j.linalg.factory.Nd4j;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import whetstone.bench.fast.Convolution;
import whetstone.bench.fast.MatrixProduct;

/**
 * How fast do 16 filters of 3 x 3 go over an image of 8 channels and 28 x 28 points, so that {@code size} x {@code size}
 * points come out? {@code FAST_DIRECT} keeps sums in registers, {@code FAST_IM2COL} makes a matrix product of it.
 */
@State(Scope.Thread)
public class ConvolutionBenchmark {
    private static final Convolution SHAPE = new Convolution(16, 8, 28, 28, 3);

    public enum Subject {
        NAIVE,
        FAST_DIRECT,
        FAST_IM2COL,
        ND4J
    }

    @Param
    private Subject subject = Subject.NAIVE;

    @Param("26")
    private int size;

    private Callable<Object> work = () -> 0;

    @Setup
    public void prepare() {
        double[] image = Data.normal(SHAPE.channels() * SHAPE.height() * SHAPE.width(), 1);
        double[] weights = Data.normal(SHAPE.filters() * SHAPE.depth(), 2);
        double[] out = new double[SHAPE.filters() * size * size];
        work = switch (subject) {
            case NAIVE -> naive(image, weights);
            case FAST_DIRECT -> direct(image, weights, out);
            case FAST_IM2COL -> byProduct(image, weights, out);
            case ND4J -> nd4j(image, weights);
        };
    }

    @Benchmark
    public Object convolution() throws Exception {
        return work.call();
    }

    private Callable<Object> naive(double[] flatImage, double[] flatWeights) {
        double[][] lines = Data.rows(flatImage, SHAPE.width());
        double[][] weights = Data.rows(flatWeights, SHAPE.side());
        return () -> {
            double[][][] out = new double[SHAPE.filters()][size][size];
            for (int f = 0; f < SHAPE.filters(); f++) {
                for (int y = 0; y < size; y++) {
                    for (int x = 0; x < size; x++) {
                        for (int c = 0; c < SHAPE.channels(); c++) {
                            for (int u = 0; u < SHAPE.side(); u++) {
                                for (int v = 0; v < SHAPE.side(); v++) {
                                    out[f][y][x] += weights[(f * SHAPE.channels() + c) * SHAPE.side() + u][v]
                                            * lines[c * SHAPE.height() + y + u][x + v];
                                }
                            }
                        }
                    }
                }
            }
            return out;
        };
    }

    private static Callable<Object> direct(double[] image, double[] weights, double[] out) {
        double[] packed = SHAPE.packed(weights);
        return () -> {
            SHAPE.direct(image, packed, out);
            return out;
        };
    }

    private Callable<Object> byProduct(double[] image, double[] weights, double[] out) {
        MatrixProduct product = new MatrixProduct();
        double[] columns = new double[SHAPE.depth() * size * size];
        return () -> {
            SHAPE.byProduct(product, image, weights, columns, out);
            return out;
        };
    }

    private static Callable<Object> nd4j(double[] image, double[] weights) {
        INDArray input = Data.nd4j(image, 1, SHAPE.channels(), SHAPE.height(), SHAPE.width());
        // its weights are side x side x channels x filters
        INDArray kernel = Data.nd4j(weights, SHAPE.filters(), SHAPE.channels(), SHAPE.side(), SHAPE.side())
                .permute(2, 3, 1, 0)
                .dup('c');
        Conv2DConfig config = Conv2DConfig.builder()
                .kH(SHAPE.side())
                .kW(SHAPE.side())
                .sH(1)
                .sW(1)
                .dataFormat("NCHW")
                .build();
        return () -> Nd4j.cnn().conv2d(input, kernel, config);
    }
}
