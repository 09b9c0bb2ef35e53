package whetstone.engine.sandbox;

import java.util.List;

/** The limits that the kernel keeps, as options of {@code prlimit}; soft and hard alike. */
final class KernelLimits {

    /** What a JVM maps beyond its private memory: the JDK's modules, class data, libraries, room reserved but unused. */
    private static final long MAPPED = 2L << 30;

    private KernelLimits() {}

    /**
     * RLIMIT_DATA counts private writable memory as it is committed, by malloc and mmap alike, and not what a JVM
     * reserves; so it can be tight. RLIMIT_AS must leave room for the reserved, and stops shared memory.
     */
    static List<String> options(Limits limits) {
        long memory = limits.heapBytes() + limits.nativeBytes();
        return List.of(
                "--data=" + memory,
                "--as=" + (memory + MAPPED),
                "--cpu=" + limits.cpuSeconds(),
                "--nproc=" + limits.tasks(),
                "--nofile=" + limits.openFiles(),
                "--fsize=" + limits.fileBytes(),
                "--msgqueue=0",
                "--memlock=0",
                "--core=0");
    }
}
