package whetstone.bench.grading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Looks every 20 ms at the processor time of the threads of a grader and of the JVMs in its sandboxes: these are killed, so
 * nobody adds it up. What they do between the last look and their end is missing, some 10 ms each.
 */
final class Sampler {
    static final String GRADER = "grade";

    private static final long PERIOD_MILLIS = 20;
    private static final String HARNESS = "whetstone.harness.Main\0";
    private static final String COMMAND = "whetstone.cli.Whet\0";

    private final Map<Long, String> work = new HashMap<>();
    private final Map<Long, Map<String, Double>> cpu = new HashMap<>();

    /** Waits for the end of a grader. */
    void watch(Process grader) throws InterruptedException {
        while (!grader.waitFor(PERIOD_MILLIS, TimeUnit.MILLISECONDS)) {
            look(grader.toHandle());
            grader.descendants().forEach(this::look);
        }
    }

    private void look(ProcessHandle process) {
        try {
            long pid = process.pid();
            if (work.getOrDefault(pid, "").isEmpty()) {
                work.put(pid, workOf(pid));
            }
            if (!work.get(pid).isEmpty()) {
                // threads that have ended keep what they had
                Cost.ofThreads(pid)
                        .forEach((thread, seconds) -> cpu.computeIfAbsent(pid, each -> new HashMap<>())
                                .merge(thread, seconds, Math::max));
            }
        } catch (IOException gone) {
            return;
        }
    }

    /** {@code answer} or {@code compile} in a sandbox, {@link #GRADER}, or nothing. */
    private static String workOf(long pid) throws IOException {
        String line = Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.ISO_8859_1);
        if (line.startsWith("/jdk/bin/java") && line.contains(HARNESS)) {
            return wordAfter(HARNESS, line);
        }
        return line.contains(COMMAND) ? wordAfter(COMMAND, line) : "";
    }

    private static String wordAfter(String name, String line) {
        String rest = line.substring(line.indexOf(name) + name.length());
        return rest.substring(0, rest.indexOf('\0'));
    }

    /** Seconds of all that did some work. */
    double cpu(String kind) {
        return cpu(kind, thread -> true);
    }

    /** Seconds of some threads of all that did some work. */
    double cpu(String kind, Predicate<String> threads) {
        return work.entrySet().stream()
                .filter(each -> each.getValue().equals(kind))
                .flatMap(each -> cpu.getOrDefault(each.getKey(), Map.of()).entrySet().stream())
                .filter(each -> threads.test(each.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }
}
