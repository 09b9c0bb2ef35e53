package whetstone.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The measurements as a table in Markdown: the ratio of each subject to the best peer. */
record Table(Machine machine, List<Measurement> measurements) {
    String markdown() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "Java %s, %s; one thread: %.1f Gflop/s by multiply-additions, %.1f GB/s by a triad.%n%n",
                Runtime.version().feature(),
                System.getProperty("os.arch"),
                machine.gigaflops(),
                machine.gigabytes()));
        table.append("| kernel | size | subject | time | times the best peer's speed | Gflop/s |\n");
        table.append("|---|---:|---|---:|---:|---:|\n");
        measurements.forEach(measurement -> table.append(row(measurement)));
        return table.toString();
    }

    private String row(Measurement one) {
        OptionalDouble best = bestPeer(one);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %s | %s | %s |%n",
                one.kernel().title(),
                one.size(),
                one.subject(),
                one.time(),
                best.isPresent() ? String.format(Locale.ROOT, "%.2f", best.getAsDouble() / one.microseconds()) : "",
                one.gigaflops()
                        .map(speed -> String.format(Locale.ROOT, "%.1f", speed))
                        .orElse(""));
    }

    /** In microseconds; nothing when no peer has the kernel. */
    private OptionalDouble bestPeer(Measurement one) {
        return measurements.stream()
                .filter(other -> other.kernel() == one.kernel() && other.size() == one.size() && other.isOfAPeer())
                .mapToDouble(Measurement::microseconds)
                .min();
    }
}
