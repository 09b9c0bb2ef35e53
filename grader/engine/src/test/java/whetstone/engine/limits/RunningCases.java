package whetstone.engine.limits;

import java.util.EnumMap;
import java.util.Map;

/** Solutions that spend too much while they run. */
final class RunningCases {
    private static final String ENDLESS = Stage.solution("while (System.nanoTime() != 0) {}");

    private static final String DIRECT = Stage.solution("java.nio.ByteBuffer.allocateDirect(32 << 20);");

    private static final String HEAP = Stage.solution("if (new long[8 << 20].length == 0) return false;");

    private static final String THREADS = Stage.solution("""
            for (int i = 0; i < 60; i++) {
                Thread thread = new Thread(() -> { while (true) { java.util.concurrent.locks.LockSupport.park(); } });
                thread.setDaemon(true);
                thread.start();
            }
            """);

    private static final String OPENS = Stage.solution("""
            List<InputStream> open = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                open.add(new FileInputStream("/dev/zero"));
            }
            """);

    private static final String WRITES = Stage.solution("""
            try (OutputStream out = new FileOutputStream("/tmp/file")) {
                for (int i = 0; i < 64; i++) {
                    out.write(new byte[8192]);
                }
            }
            """);

    /** Each process keeps well within its own limits; the server is one that every JDK has, and serves nobody here. */
    private static final String HOARDS = Stage.solution("""
            Class<?> builder = Class.forName("java.lang.ProcessBuilder");
            for (int i = 0; i < 3; i++) {
                List<String> command = List.of("/jdk/bin/java", "-Xms128m", "-Xmx128m", "-XX:+AlwaysPreTouch",
                        "-XX:+UseSerialGC", "-m", "java.rmi/sun.rmi.registry.RegistryImpl", "" + (2000 + i));
                builder.getMethod("start").invoke(builder.getConstructor(List.class).newInstance(command));
            }
            Thread.sleep(5000);
            """);

    private RunningCases() {}

    static Map<Limit, Case> on(Stage stage) {
        Map<Limit, Case> cases = new EnumMap<>(Limit.class);
        cases.put(Limit.QUESTION, Case.endless(1, "no answer within 1 second", stage.grading(ENDLESS)));
        cases.put(
                Limit.EXERCISE,
                Case.endless(2, "the 2 seconds for the whole exercise are used up", stage.grading(ENDLESS)));
        cases.put(
                Limit.SUBMISSION,
                Case.endless(2, "the 2 seconds for the whole submission are used up", stage.grading(ENDLESS)));
        cases.put(Limit.CPU, cpu(stage.grading(ENDLESS)));
        cases.put(
                Limit.HEAP,
                Case.of(
                        32 * Case.MIB,
                        "(out of memory): OutOfMemoryError: more than 32 MiB of heap",
                        stage.grading(HEAP)));
        cases.put(
                Limit.NATIVE,
                Case.of(128 * Case.MIB, "more than its share of the 128 MiB beside the heap", stage.grading(DIRECT)));
        cases.put(Limit.MEMORY, memory(stage.grading(HOARDS)));
        cases.put(Limit.TASKS, Case.of(48, "more than 48 threads and processes", stage.grading(THREADS)));
        cases.put(Limit.OPEN_FILES, Case.of(48, "Too many open files", stage.grading(OPENS)));
        cases.put(Limit.FILE_SIZE, Case.of(64 * Case.KIB, "File too large", stage.grading(WRITES)));
        cases.put(Limit.TMP_SIZE, Case.of(64 * Case.KIB, "No space left on device", stage.grading(WRITES)));
        return cases;
    }

    /** The compiler needs some of the processor time as well; and the clock must not be the first to bite. */
    private static Case cpu(Case.Scene scene) {
        return Case.endless(
                5,
                "more than 5 seconds of processor time",
                budget -> scene.play(budget.with(Limit.QUESTION, 120).with(Limit.EXERCISE, 120)));
    }

    /** The watch looks four times a second, so the processes stay for some seconds. */
    private static Case memory(Case.Scene scene) {
        return Case.of(
                256 * Case.MIB,
                "more than 256 MiB of memory",
                budget -> scene.play(budget.with(Limit.QUESTION, 120).with(Limit.EXERCISE, 120)));
    }
}
