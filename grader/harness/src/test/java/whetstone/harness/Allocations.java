package whetstone.harness;

import java.lang.management.ManagementFactory;

/** The heap bytes that the calling thread allocates. */
final class Allocations {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Allocations() {}

    static long soFar() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
