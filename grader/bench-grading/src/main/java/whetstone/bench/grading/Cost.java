package whetstone.bench.grading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

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

    /** Seconds of user and system time of a process itself, by the names of its threads, of which Linux keeps 15 letters. */
    static Map<String, Double> ofThreads(long pid) throws IOException {
        Map<String, Double> seconds = new HashMap<>();
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of("/proc/" + pid + "/task"))) {
            for (Path thread : threads) {
                String name = Files.readString(thread.resolve("comm")).strip();
                String time = Files.readString(thread.resolve("schedstat"));
                seconds.merge(name, Long.parseLong(time.substring(0, time.indexOf(' '))) / 1e9, Double::sum);
            }
        } catch (DirectoryIteratorException gone) {
            throw gone.getCause();
        }
        return seconds;
    }

    private static String[] fromThird(Path stat) throws IOException {
        String text = Files.readString(stat, StandardCharsets.ISO_8859_1);
        return text.substring(text.lastIndexOf(')') + 2).split(" ");
    }
}
