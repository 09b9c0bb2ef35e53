package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whetstone.engine.sandbox.Mode;
import whetstone.engine.sandbox.Sandboxes;

/** Stops a run by the signal that Ctrl-C sends, and by the one that cannot be caught. */
class StopTest {
    private static final int INTERRUPTED = 128 + 2;

    @TempDir
    Path folder;

    @Test
    void finishedResultsStayAndNothingElseDoes() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path tmp = Files.createDirectories(folder.resolve("tmp"));
        Process run = running(tmp, out);
        try {
            List<ProcessHandle> children = run.descendants().toList();
            assertTrue(!children.isEmpty(), "nothing was running");

            Launched.interrupt(run);
            assertTrue(run.waitFor(20, TimeUnit.SECONDS), "still running");
            assertEquals(INTERRUPTED, run.exitValue());
            awaitEnd(children);
        } finally {
            run.destroyForcibly();
        }
        assertEquals(List.of(), listed(tmp));
        assertTrue(Files.readString(out.resolve("a-quick/result.json")).endsWith("}\n"));
    }

    @Test
    void killedGraderTakesItsChildrenAlongAndTheNextOneClearsUp() throws IOException, InterruptedException {
        assumeTrue(Sandboxes.choose(Mode.AUTO).sandbox().walls(), "a plain process outlives its grader");
        Path out = folder.resolve("out");
        Path tmp = Files.createDirectories(folder.resolve("tmp"));
        Process run = running(tmp, out);
        List<ProcessHandle> children = run.descendants().toList();
        assertTrue(!children.isEmpty(), "nothing was running");
        run.destroyForcibly().waitFor();
        awaitEnd(children);
        assertTrue(Files.readString(out.resolve("a-quick/result.json")).endsWith("}\n"));

        Process next =
                Launched.start(tmp, "grade", folder.resolve("class/a-quick").toString(), "--out", out.toString());
        assertTrue(next.waitFor(60, TimeUnit.SECONDS), "still running");
        // An installed harness is a jar already; a build's has to be packed, and the packed one stays.
        assertEquals(
                List.of(),
                listed(tmp).stream()
                        .filter(file -> !file.getFileName().toString().startsWith("whetstone-harness"))
                        .toList());
    }

    /** A class of one quick and three endless submissions, when the quick one is graded. */
    private Process running(Path tmp, Path out) throws IOException, InterruptedException {
        Path submissions = Files.createDirectories(folder.resolve("class"));
        solution(submissions.resolve("a-quick"), "return null;");
        for (String slow : List.of("b", "c", "d")) {
            solution(submissions.resolve(slow), "while (true) {}");
        }
        Process run = Launched.start(tmp, "grade", submissions.toString(), "--out", out.toString(), "--jobs", "1");
        waitFor(out.resolve("a-quick/result.json"), run);
        return run;
    }

    private static void awaitEnd(List<ProcessHandle> children) {
        for (ProcessHandle child : children) {
            child.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        }
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            return left.toList();
        }
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
