package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Through pipes: every thing shown ends with the line about the keys. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WatchTest {
    private static final int INTERRUPTED = 128 + 2;
    private static final String RIDGE = "linear/ridge/RidgeSolution.java";
    private static final Path STUB = Path.of("../../exercises/src").resolve(RIDGE);
    private static final Path RIGHT =
            Path.of("../../examples/submissions/all-right").resolve(RIDGE);

    @TempDir
    Path folder;

    private Path home;
    private Path tmp;
    private Process watch;
    private BufferedReader shown;
    private Writer keys;

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        tmp = Files.createDirectories(folder.resolve("tmp"));
        save(Files.readString(STUB));
    }

    @AfterEach
    void end() {
        watch.descendants().forEach(ProcessHandle::destroyForcibly);
        watch.destroyForcibly();
    }

    @Test
    void everySaveIsAnsweredAndQuittingLeavesNothing() throws Exception {
        watch();
        assertTrue(next().contains("0 of 10 points"));
        save(Files.readString(RIGHT));
        assertTrue(next().contains("10 of 10 points"));
        save(Files.readString(RIGHT).replace("a[j][j] += lambda;", "a[j][j] += lambda * lambda;"));
        assertTrue(next().contains("squares lambda"));
        save("package linear.ridge; final class RidgeSolution implements");
        assertTrue(next().contains("RidgeSolution.java:1"));
        press("q");
        assertEquals(0, watch.waitFor());
        assertNothingIsLeft();
    }

    @Test
    void keysAskForMore() throws Exception {
        watch();
        next();
        press("h");
        assertTrue(next().contains("hint 1"));
        press("l");
        assertTrue(next().contains("trees/cart"));
        press("n");
        assertTrue(next().contains("whet init"));
        press("");
        assertTrue(next().contains("answered in"));
        keys.close();
        assertEquals(0, watch.waitFor());
    }

    @Test
    void inAWorkspaceProgressIsWrittenDown() throws Exception {
        Files.createDirectories(home.resolve(".whetstone"));
        watch();
        next();
        save(Files.readString(RIGHT));
        String answer = next();
        while (!answer.contains("Passed: linear/ridge")) {
            answer = next();
        }
        assertTrue(Files.readString(home.resolve("progress.json")).contains("linear/ridge"));
        press("h");
        assertTrue(next().contains("hint 1"));
        press("q");
        assertEquals(0, watch.waitFor());
    }

    @Test
    void whenTheCompilerDiesTheNextSaveIsAnsweredAllTheSame() throws Exception {
        watch();
        next();
        List<ProcessHandle> compilers =
                watch.descendants().filter(WatchTest::compiles).toList();
        assertFalse(compilers.isEmpty(), "no compiler was running");
        for (ProcessHandle compiler : compilers) {
            compiler.destroyForcibly();
            compiler.onExit().join();
        }
        save(Files.readString(RIGHT));
        assertTrue(next().contains("10 of 10 points"));
        press("q");
        assertEquals(0, watch.waitFor());
    }

    private static boolean compiles(ProcessHandle process) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return List.of(arguments).contains("compile");
    }

    @Test
    void ctrlCDuringACheckLeavesNothing() throws Exception {
        watch();
        next();
        save(Files.readString(RIGHT).replace("a[j][j] += lambda;", "while (lambda > -1) {}"));
        List<ProcessHandle> children = watch.descendants().toList();
        assertFalse(children.isEmpty(), "nothing was running");
        Launched.interrupt(watch);
        assertEquals(INTERRUPTED, watch.waitFor());
        for (ProcessHandle child : children) {
            child.onExit().join();
        }
        assertNothingIsLeft();
    }

    @Test
    void aFolderThatIsNotThereIsToldOf() throws Exception {
        watch = Launched.start(tmp, "watch", "--in", folder.resolve("nowhere").toString());
        assertTrue(watch.inputReader().readLine().contains("nowhere is no folder"));
        assertEquals(2, watch.waitFor());
    }

    private void watch() throws IOException {
        watch = Launched.start(tmp, "watch", "--in", home.toString());
        shown = watch.inputReader();
        keys = watch.outputWriter();
    }

    private String next() throws IOException {
        StringBuilder thing = new StringBuilder();
        for (String line = shown.readLine(); ; line = shown.readLine()) {
            assertTrue(line != null, "ended after " + thing);
            thing.append(line).append('\n');
            if (line.startsWith("h hint")) {
                return thing.toString();
            }
        }
    }

    private void press(String key) throws IOException {
        keys.write(key + "\n");
        keys.flush();
    }

    /** In one step: a file that is written in place may be seen half. */
    private void save(String text) throws IOException {
        Path solution = home.resolve("src").resolve(RIDGE);
        Files.createDirectories(solution.getParent());
        Files.move(
                Files.writeString(folder.resolve("whole"), text),
                solution,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> left = Files.list(tmp)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
