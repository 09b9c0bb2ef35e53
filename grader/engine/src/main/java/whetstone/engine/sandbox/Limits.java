package whetstone.engine.sandbox;

import whetstone.engine.limits.Budget;
import whetstone.engine.limits.Limit;

/**
 * What a sandboxed JVM may spend; all but {@code totalBytes}, {@code tasks} and {@code tmpBytes} hold for each process inside.
 *
 * @param heapBytes the Java heap
 * @param nativeBytes private memory on top of the heap: metaspace, compiled code, stacks, direct buffers, malloc
 * @param totalBytes memory of all processes together
 * @param cpuSeconds processor time of a process, after which the kernel kills it
 * @param tasks threads and processes together; a JVM has some 15 of its own
 * @param openFiles open files of a process
 * @param fileBytes size of one file
 * @param tmpBytes size of all files below /tmp
 */
public record Limits(
        long heapBytes,
        long nativeBytes,
        long totalBytes,
        int cpuSeconds,
        int tasks,
        int openFiles,
        long fileBytes,
        long tmpBytes) {

    /** @throws IllegalArgumentException when a value is out of its range: no JVM starts with less */
    public Limits {
        Limit.HEAP.require(heapBytes);
        Limit.NATIVE.require(nativeBytes);
        Limit.MEMORY.require(totalBytes);
        Limit.CPU.require(cpuSeconds);
        Limit.TASKS.require(tasks);
        Limit.OPEN_FILES.require(openFiles);
        Limit.FILE_SIZE.require(fileBytes);
        Limit.TMP_SIZE.require(tmpBytes);
    }

    /** Of a JVM with a solution in it, as of any where nobody says otherwise. */
    public static Limits standard() {
        return answering(Budget.standard());
    }

    /** Of a JVM with a solution in it. */
    public static Limits answering(Budget budget) {
        return of(budget, Limit.HEAP);
    }

    /** Of a JVM with a compiler in it. */
    public static Limits compiling(Budget budget) {
        return of(budget, Limit.COMPILE_HEAP);
    }

    private static Limits of(Budget budget, Limit heap) {
        return new Limits(
                budget.of(heap),
                budget.of(Limit.NATIVE),
                budget.of(Limit.MEMORY),
                budget.number(Limit.CPU),
                budget.number(Limit.TASKS),
                budget.number(Limit.OPEN_FILES),
                budget.of(Limit.FILE_SIZE),
                budget.of(Limit.TMP_SIZE));
    }
}
