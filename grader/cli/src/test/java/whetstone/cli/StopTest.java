package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stops a run by the signal that Ctrl-C sends. */
class StopTest {
    private static final int INTERRUPTED = 128 + 2;

    @TempDir
    Path folder;

    @Test
    void finishedResultsStayAndNothingElseDoes() throws IOException, InterruptedException {
        Path submissions = Files.createDirectories(folder.resolve("class"));
        solution(submissions.resolve("a-quick"), "return null;");
        for (String slow : List.of("b", "c", "d")) {
            solution(submissions.resolve(slow), "while (true) {}");
        }
        Path tmp = Files.createDirectories(folder.resolve("tmp"));
        Path out = folder.resolve("out");
        Process run = Launched.start(tmp, "grade", submissions.toString(), "--out", out.toString(), "--jobs", "1");
        try {
            waitFor(out.resolve("a-quick/result.json"), run);
            List<ProcessHandle> children = run.descendants().toList();
            assertTrue(!children.isEmpty(), "nothing was running");

            Launched.interrupt(run);
            assertTrue(run.waitFor(20, TimeUnit.SECONDS), "still running");
            assertEquals(INTERRUPTED, run.exitValue());
            for (ProcessHandle child : children) {
                child.onExit().orTimeout(20, TimeUnit.SECONDS).join();
            }
        } finally {
            run.destroyForcibly();
        }
        try (Stream<Path> left = Files.list(tmp)) {
            assertEquals(List.of(), left.toList());
        }
        assertTrue(Files.readString(out.resolve("a-quick/result.json")).endsWith("}\n"));
    }

    private static void solution(Path submission, String body) throws IOException {
        Files.createDirectories(submission);
        Files.writeString(
                submission.resolve("RidgeSolution.java"),
                "package linear.ridge; class RidgeSolution implements Ridge {"
                        + " public Fit fit(double[][] x, double[] y, double lambda) { " + body + " } }");
    }

    private static void waitFor(Path file, Process run) throws InterruptedException {
        while (!Files.exists(file)) {
            assertTrue(run.isAlive(), "ended before its first result");
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
