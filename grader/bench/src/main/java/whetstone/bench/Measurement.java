package whetstone.bench;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;

/**
 * How long one subject takes for one kernel at one size.
 *
 * @param microseconds processor time of the best iteration: what others on the machine do can only add to it
 */
public record Measurement(Kernel kernel, int size, String subject, double microseconds) {
    private static final Set<String> PEERS = Set.of("nd4j", "ejml", "smile", "tribuo");

    /** Whether somebody else's library was measured. */
    public boolean isOfAPeer() {
        return PEERS.contains(subject.split("_")[0]);
    }

    /** In thousand millions of operations a second. */
    public Optional<Double> gigaflops() {
        return kernel.work(size).map(work -> work.flops() / microseconds / 1e3);
    }

    /** The time with its unit, in at least three digits. */
    String time() {
        return microseconds < 1000
                ? String.format(Locale.ROOT, "%.3g us", microseconds)
                : String.format(Locale.ROOT, "%.1f ms", microseconds / 1000);
    }

    static List<Measurement> of(Collection<RunResult> results) {
        return results.stream()
                .flatMap(Measurement::of)
                .sorted(Comparator.comparing(Measurement::kernel).thenComparing(Measurement::size))
                .toList();
    }

    private static Stream<Measurement> of(RunResult result) {
        return Kernel.measuredBy(result.getParams().getBenchmark()).stream()
                .map(kernel -> new Measurement(
                        kernel,
                        Integer.parseInt(result.getParams().getParam("size")),
                        result.getParams().getParam("subject").toLowerCase(Locale.ROOT),
                        best(result)));
    }

    /** The shortest processor time of an operation, in microseconds. */
    static double best(RunResult result) {
        return result.getSecondaryResults()
                .get(ProcessorTime.LABEL)
                .getStatistics()
                .getMin();
    }
}
