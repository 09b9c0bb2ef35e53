package whetstone.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import whetstone.bench.kernel.MachineBenchmark;

/**
 * What the machine can do at most, measured in the same run.
 *
 * @param gigaflops multiply-additions of doubles on one thread, counted twice, in thousand millions a second
 * @param gigabytes thousand millions of bytes a second between memory and one thread
 */
public record Machine(double gigaflops, double gigabytes) {
    static final String PATTERN = MachineBenchmark.class.getName().replace(".", "\\.") + "\\.";

    static Machine of(Collection<RunResult> results) {
        return new Machine(
                MachineBenchmark.FLOPS / best(results, "multiplyAdd") / 1e3,
                MachineBenchmark.BYTES / best(results, "triad") / 1e3);
    }

    private static double best(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("MachineBenchmark." + method))
                .mapToDouble(Measurement::best)
                .min()
                .orElse(Double.NaN);
    }

    /** What work of this intensity can reach at most. */
    double roof(double intensity) {
        return Math.min(gigaflops, intensity * gigabytes);
    }
}
