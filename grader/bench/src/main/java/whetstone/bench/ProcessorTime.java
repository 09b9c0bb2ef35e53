package whetstone.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The time that the measured thread spent on a processor, for each operation. On a quiet machine this is the time that JMH
 * tells; on a shared one it leaves out the waiting for others. It holds for subjects that work in one thread.
 */
public final class ProcessorTime implements InternalProfiler {
    /** The name of the result in JMH's JSON. */
    public static final String LABEL = "processor";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long before;

    @Override
    public String getDescription() {
        return "processor time of the measured thread for each operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = ofWorkers();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double microseconds =
                (ofWorkers() - before) / 1e3 / result.getMetadata().getAllOps();
        return List.of(new ScalarResult(LABEL, microseconds, "us/op", AggregationPolicy.AVG));
    }

    /** In nanoseconds. JMH's threads outlive the iterations. */
    private static long ofWorkers() {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().contains("jmh-worker"))
                .mapToLong(thread -> Math.max(0, THREADS.getThreadCpuTime(thread.getThreadId())))
                .sum();
    }
}
