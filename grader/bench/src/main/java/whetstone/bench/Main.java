package whetstone.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The command {@code bench}: measures, and writes results.json, table.md and index.html. */
public final class Main {
    private static final String USAGE =
            """
            usage: bench [--short | --full] [--kernel NAME]... [--out DIR]
              --short   a few minutes on a quiet machine (the default)
              --full    two forks and longer iterations
              --kernel  measures this kernel alone; may be given several times: %s
              --out     where the results go, target/bench otherwise""".formatted(Arrays.stream(Kernel.values()).map(Kernel::title).collect(Collectors.joining(", ")));

    /** One thread for everybody: for the JVM and its compiler, and for what streams share. */
    private static final String[] FORK = {
        "-XX:ActiveProcessorCount=1",
        "-XX:+UseSerialGC",
        "-Xms1g",
        "-Xmx2g",
        "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0"
    };

    private Main() {}

    public static void main(String[] arguments) throws IOException, RunnerException {
        Optional<Order> order = Order.of(List.of(arguments));
        if (order.isEmpty()) {
            System.err.println(USAGE);
            System.exit(2);
        }
        if (!"1".equals(System.getenv("OMP_NUM_THREADS"))) {
            System.err.println("Native peers would use several threads. Start this by the script bench, which sets"
                    + " OMP_NUM_THREADS=1.");
            System.exit(2);
        }
        run(order.get());
    }

    private static void run(Order order) throws IOException, RunnerException {
        Files.createDirectories(order.out());
        Collection<RunResult> results = new Runner(options(order).build()).run();
        Machine machine = Machine.of(results);
        List<Measurement> measurements = Measurement.of(results);
        Files.writeString(order.out().resolve("table.md"), new Table(machine, measurements).markdown());
        Files.writeString(order.out().resolve("index.html"), new Page(machine, measurements).html());
        System.out.println(new Table(machine, measurements).markdown());
        System.out.println("Charts: " + order.out().resolve("index.html"));
    }

    private static ChainedOptionsBuilder options(Order order) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .threads(1)
                .forks(order.full() ? 2 : 1)
                .warmupIterations(order.full() ? 5 : 3)
                .warmupTime(TimeValue.milliseconds(order.full() ? 1000 : 500))
                .measurementIterations(order.full() ? 8 : 5)
                .measurementTime(TimeValue.milliseconds(order.full() ? 1000 : 200))
                .jvmArgsAppend(FORK)
                .addProfiler(ProcessorTime.class)
                .resultFormat(ResultFormatType.JSON)
                .result(order.out().resolve("results.json").toString())
                .include(Machine.PATTERN);
        order.kernels().forEach(kernel -> options.include(kernel.pattern()));
        return options;
    }

    /** What the command line asks for. */
    private record Order(boolean full, List<Kernel> kernels, Path out) {
        /** Nothing when it cannot be understood. */
        static Optional<Order> of(List<String> arguments) {
            boolean full = false;
            List<Kernel> kernels = new ArrayList<>();
            Path out = Path.of("target", "bench");
            for (int i = 0; i < arguments.size(); i++) {
                String option = arguments.get(i);
                if (option.equals("--full") || option.equals("--short")) {
                    full = option.equals("--full");
                    continue;
                }
                i++;
                Optional<Kernel> kernel = i < arguments.size() ? Kernel.titled(arguments.get(i)) : Optional.empty();
                if (option.equals("--kernel") && kernel.isPresent()) {
                    kernels.add(kernel.get());
                } else if (option.equals("--out") && i < arguments.size()) {
                    out = Path.of(arguments.get(i));
                } else {
                    return Optional.empty();
                }
            }
            return Optional.of(new Order(full, kernels.isEmpty() ? List.of(Kernel.values()) : kernels, out));
        }
    }
}
