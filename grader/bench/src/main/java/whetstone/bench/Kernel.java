package whetstone.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import whetstone.bench.kernel.AdwinBenchmark;
import whetstone.bench.kernel.AucBenchmark;
import whetstone.bench.kernel.AxpyBenchmark;
import whetstone.bench.kernel.BestSplitBenchmark;
import whetstone.bench.kernel.CholeskyBenchmark;
import whetstone.bench.kernel.ConvolutionBenchmark;
import whetstone.bench.kernel.CopyBenchmark;
import whetstone.bench.kernel.DistancesBenchmark;
import whetstone.bench.kernel.DotBenchmark;
import whetstone.bench.kernel.HistogramBenchmark;
import whetstone.bench.kernel.MatrixProductBenchmark;
import whetstone.bench.kernel.SoftmaxBenchmark;
import whetstone.bench.kernel.TopCosineBenchmark;

/** The kernels, each with its benchmark and with the work that its size makes; none where the data decide. */
public enum Kernel {
    MATRIX_PRODUCT(MatrixProductBenchmark.class, n -> new Work(2 * n * n * n, 8 * 3 * n * n)),
    DISTANCES(DistancesBenchmark.class, n -> new Work(3 * 32 * n * n / 2, 8 * (n * n + 32 * n))),
    SOFTMAX(SoftmaxBenchmark.class, null),
    CONVOLUTION(ConvolutionBenchmark.class, n -> new Work(2 * 72 * 16 * n * n, 8 * (8 * 28 * 28 + 16 * n * n))),
    BEST_SPLIT(BestSplitBenchmark.class, null),
    DOT(DotBenchmark.class, n -> new Work(2 * n, 16 * n)),
    AXPY(AxpyBenchmark.class, n -> new Work(2 * n, 24 * n)),
    HISTOGRAM(HistogramBenchmark.class, null),
    CHOLESKY(CholeskyBenchmark.class, n -> new Work(n * n * n / 3, 8 * n * n)),
    TOP_COSINE(TopCosineBenchmark.class, n -> new Work(2 * 128 * n, 8 * 128 * n)),
    AUC(AucBenchmark.class, null),
    ADWIN(AdwinBenchmark.class, null),
    COPY(CopyBenchmark.class, null);

    private final Class<?> benchmark;
    private final DoubleFunction<Work> work;

    Kernel(Class<?> benchmark, DoubleFunction<Work> work) {
        this.benchmark = benchmark;
        this.work = work;
    }

    /** As it is named on the command line and in tables, such as {@code matrix-product}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A pattern of JMH that takes in this kernel alone. */
    public String pattern() {
        return benchmark.getName().replace(".", "\\.") + "\\.";
    }

    public Optional<Work> work(double size) {
        return Optional.ofNullable(work).map(function -> function.apply(size));
    }

    public static Optional<Kernel> titled(String title) {
        return Arrays.stream(values())
                .filter(kernel -> kernel.title().equals(title))
                .findFirst();
    }

    static Optional<Kernel> measuredBy(String benchmark) {
        return Arrays.stream(values())
                .filter(kernel -> benchmark.startsWith(kernel.benchmark.getName() + "."))
                .findFirst();
    }
}
