package whetstone.bench.grading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What some work took.
 *
 * @param seconds by the clock
 * @param cpu seconds of processor time, user and system, of the processes that it started and that ended of themselves
 */
record Cost(double seconds, double cpu) {
    private static final double TICKS_PER_SECOND = 100;

    interface Work {
        void run() throws Exception;
    }

    static Cost of(Work work) throws Exception {
        double cpu = ofChildren();
        long begun = System.nanoTime();
        work.run();
        return new Cost((System.nanoTime() - begun) / 1e9, ofChildren() - cpu);
    }

    Cost per(int number) {
        return new Cost(seconds / number, cpu / number);
    }

    /** See proc(5): the 16th and the 17th field. */
    private static double ofChildren() throws IOException {
        String[] fields = fromThird(Path.of("/proc/self/stat"));
        return (Long.parseLong(fields[16 - 3]) + Long.parseLong(fields[17 - 3])) / TICKS_PER_SECOND;
    }

    /** User and system time of a process itself, in seconds. */
    static double ofProcess(long pid) throws IOException {
        String[] fields = fromThird(Path.of("/proc/" + pid + "/stat"));
        return (Long.parseLong(fields[14 - 3]) + Long.parseLong(fields[15 - 3])) / TICKS_PER_SECOND;
    }

    private static String[] fromThird(Path stat) throws IOException {
        String text = Files.readString(stat, StandardCharsets.ISO_8859_1);
        return text.substring(text.lastIndexOf(')') + 2).split(" ");
    }
}
