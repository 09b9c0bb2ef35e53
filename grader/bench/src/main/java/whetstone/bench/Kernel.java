package whetstone.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import whetstone.bench.kernel.MatrixProductBenchmark;

/** The kernels, each with its benchmark and with the work that its size makes; none where the data decide. */
public enum Kernel {
    MATRIX_PRODUCT(MatrixProductBenchmark.class, n -> new Work(2 * n * n * n, 8 * 3 * n * n));

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
