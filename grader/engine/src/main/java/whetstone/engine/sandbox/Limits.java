package whetstone.engine.sandbox;

/**
 * What a sandboxed JVM may spend; all but {@code tasks} and {@code tmpBytes} hold for each process inside.
 *
 * @param heapBytes the Java heap
 * @param nativeBytes private memory on top of the heap: metaspace, compiled code, stacks, direct buffers, malloc
 * @param cpuSeconds processor time of a process, after which the kernel kills it
 * @param tasks threads and processes together; a JVM has some 15 of its own
 * @param openFiles open files of a process
 * @param fileBytes size of one file
 * @param tmpBytes size of all files below /tmp
 */
public record Limits(
        long heapBytes, long nativeBytes, int cpuSeconds, int tasks, int openFiles, long fileBytes, long tmpBytes) {

    private static final long MIB = 1L << 20;

    /** Every limit must be positive, and native memory at least 128 MiB: a JVM does not start with less. */
    public Limits {
        require(heapBytes >= 2 * MIB, "heap of at least 2 MiB");
        require(nativeBytes >= 128 * MIB, "native memory of at least 128 MiB");
        require(cpuSeconds > 0, "at least one second of processor time");
        require(tasks >= 32, "at least 32 tasks");
        require(openFiles >= 32, "at least 32 open files");
        require(fileBytes > 0 && tmpBytes > 0, "files of at least one byte");
    }

    /** Enough for any exercise of the catalogue: 256 MiB heap, 512 MiB native, a minute, 128 tasks. */
    public static Limits standard() {
        return new Limits(256 * MIB, 512 * MIB, 60, 128, 128, 16 * MIB, 16 * MIB);
    }

    long totalBytes() {
        return 1L << 30;
    }

    private static void require(boolean held, String what) {
        if (!held) {
            throw new IllegalArgumentException("a JVM needs " + what);
        }
    }
}
