package whetstone.bench.grading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Looks every 20 ms at the processor time of the JVMs in the grader's sandboxes: they are killed, so nobody adds it up. What
 * they do between the last look and their end is missing, some 10 ms each.
 */
final class Sampler {
    private static final long PERIOD_MILLIS = 20;
    private static final String HARNESS = "whetstone.harness.Main\0";

    private final Map<Long, String> work = new HashMap<>();
    private final Map<Long, Double> cpu = new HashMap<>();

    /** Waits for the end of a grader. */
    void watch(Process grader) throws InterruptedException {
        while (!grader.waitFor(PERIOD_MILLIS, TimeUnit.MILLISECONDS)) {
            grader.descendants().forEach(this::look);
        }
    }

    private void look(ProcessHandle process) {
        try {
            long pid = process.pid();
            if (work.getOrDefault(pid, "").isEmpty()) {
                work.put(pid, workOf(pid));
            }
            cpu.put(pid, Cost.ofProcess(pid));
        } catch (IOException gone) {
            return;
        }
    }

    /** {@code answer} or {@code compile}; nothing of whatever is no JVM with the harness in it, or not yet. */
    private static String workOf(long pid) throws IOException {
        String line = Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.ISO_8859_1);
        if (line.startsWith("/jdk/bin/java") && line.contains(HARNESS)) {
            String rest = line.substring(line.indexOf(HARNESS) + HARNESS.length());
            return rest.substring(0, rest.indexOf('\0'));
        }
        return "";
    }

    /** Seconds of all that did some work. */
    double cpu(String kind) {
        return work.entrySet().stream()
                .filter(each -> each.getValue().equals(kind))
                .mapToDouble(each -> cpu.get(each.getKey()))
                .sum();
    }
}
