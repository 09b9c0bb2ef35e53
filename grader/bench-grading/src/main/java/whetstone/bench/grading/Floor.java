package whetstone.bench.grading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import whetstone.engine.files.Jars;
import whetstone.engine.sandbox.Job;
import whetstone.engine.sandbox.Limits;
import whetstone.engine.sandbox.Mode;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.sandbox.Sandboxes;

/** What no grader that gives each submission a sandboxed JVM of its own can go below: start and end of an empty one. */
final class Floor {
    private static final int AT_ONCE = 2;

    private Floor() {}

    static Cost of(int number, Path folder) throws Exception {
        Path jar = Files.write(
                folder.resolve("empty.jar"),
                Jars.of(Map.of(Empty.class.getName().replace('.', '/') + ".class", empty())));
        Job job = new Job(
                List.of(jar), List.of("-XX:TieredStopAtLevel=1"), Empty.class.getName(), List.of(), Limits.standard());
        try (Sandbox sandbox = Sandboxes.choose(Mode.REQUIRED).sandbox()) {
            sandbox.start(job).waitFor();
            return Cost.of(() -> started(number, sandbox, job));
        }
    }

    private static void started(int number, Sandbox sandbox, Job job) throws Exception {
        ExecutorService starters = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Integer>> ends = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                ends.add(starters.submit(() -> sandbox.start(job).waitFor()));
            }
            for (Future<Integer> end : ends) {
                if (end.get() != 0) {
                    throw new IllegalStateException("an empty JVM failed");
                }
            }
        } finally {
            starters.shutdown();
        }
    }

    private static byte[] empty() throws IOException {
        try (InputStream in = Floor.class.getResourceAsStream("Empty.class")) {
            return in.readAllBytes();
        }
    }
}
