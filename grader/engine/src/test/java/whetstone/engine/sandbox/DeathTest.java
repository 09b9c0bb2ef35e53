package whetstone.engine.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing outlives its purpose, for each kind of walls that works on this machine. */
final class DeathTest {

    private static final String EACH = "whetstone.engine.sandbox.Lab#walled";

    @TempDir
    private Path temp;

    private final String marker = "marker-" + System.nanoTime();

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void destroyingTheProcessEndsItsOrphansToo(Sandbox sandbox) throws Exception {
        Process process = sandbox.start(Lab.job(Lab.jar(temp), Limits.standard(), "orphan", marker));
        assertEquals("1", Lab.firstLine(process));
        assertTrue(Lab.alive(marker) > 1);
        process.destroyForcibly().waitFor();
        Lab.awaitDeath(marker);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void endingByItselfEndsItsOrphansToo(Sandbox sandbox) throws Exception {
        Lab.Outcome outcome = Lab.run(sandbox, Lab.job(Lab.jar(temp), Limits.standard(), "fork", "1", marker));
        assertEquals(0, outcome.status(), outcome.err());
        Lab.awaitDeath(marker);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void closingTheSandboxEndsWhatRunsAndAllowsNoMore(Sandbox sandbox) throws Exception {
        Job job = Lab.job(Lab.jar(temp), Limits.standard(), "orphan", marker);
        assertEquals("1", Lab.firstLine(sandbox.start(job)));
        sandbox.close();
        Lab.awaitDeath(marker);
        assertThrows(IOException.class, () -> sandbox.start(job));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void killedGraderTakesItsChildrenAlong(Sandbox sandbox) throws Exception {
        Process grader = grader(sandbox, temp);
        assertEquals("1", Lab.firstLine(grader));
        assertTrue(Lab.alive(marker) > 1);
        grader.destroyForcibly().waitFor();
        Lab.awaitDeath(marker);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void leavingGraderLeavesNothingBehind(Sandbox sandbox) throws Exception {
        Path scratch = Files.createDirectory(temp.resolve("scratch"));
        Process grader = grader(sandbox, scratch);
        assertEquals("1", Lab.firstLine(grader));
        assertFalse(isEmpty(scratch));
        grader.getOutputStream().close();
        assertEquals(0, grader.waitFor());
        Lab.awaitDeath(marker);
        assertTrue(isEmpty(scratch));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void theNextGraderRemovesWhatAKilledOneLeft(Sandbox sandbox) throws Exception {
        Path scratch = Files.createDirectory(temp.resolve("scratch"));
        Process killed = grader(sandbox, scratch);
        assertEquals("1", Lab.firstLine(killed));
        killed.destroyForcibly().waitFor();
        Lab.awaitDeath(marker);
        assertFalse(isEmpty(scratch));
        Process next = grader(sandbox, scratch);
        assertEquals("1", Lab.firstLine(next));
        next.getOutputStream().close();
        assertEquals(0, next.waitFor());
        assertTrue(isEmpty(scratch));
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource(EACH)
    void theNextGraderLeavesALivingOneAlone(Sandbox sandbox) throws Exception {
        Path scratch = Files.createDirectory(temp.resolve("scratch"));
        Process first = grader(sandbox, scratch);
        assertEquals("1", Lab.firstLine(first));
        Process next = grader(sandbox, scratch);
        assertEquals("1", Lab.firstLine(next));
        try (Stream<Path> stores = Files.list(scratch)) {
            assertEquals(2, stores.count());
        }
        for (Process grader : List.of(first, next)) {
            grader.getOutputStream().close();
            assertEquals(0, grader.waitFor());
        }
        assertTrue(isEmpty(scratch));
    }

    private Process grader(Sandbox sandbox, Path scratch) throws IOException {
        // A sandboxed nobody has to get through to the grader's temporary folder.
        open(temp);
        open(scratch);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + scratch,
                "-cp",
                System.getProperty("java.class.path"),
                MiniGrader.class.getName(),
                sandbox.name(),
                Lab.jar(temp).toString(),
                marker);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
