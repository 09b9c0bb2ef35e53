package whetstone.engine.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds even without walls. */
final class PlainProcessTest {

    @TempDir
    private Path temp;

    @Test
    void environmentIsEmpty() throws Exception {
        List<String> environment = run("environment").lines();
        assertTrue(environment.stream().allMatch(line -> line.startsWith("SystemRoot=")), () -> "" + environment);
    }

    @Test
    void workingFolderIsPrivateAndRemoved() throws Exception {
        List<String> folders =
                run("properties", "user.dir", "java.io.tmpdir", "user.home").lines();
        assertEquals(1, folders.stream().distinct().count());
        assertFalse(Files.exists(Path.of(folders.get(0))));
    }

    @Test
    void standardOutputIsTheJobsEvenWhenTheJvmCrashes() throws Exception {
        Lab.Outcome outcome = start("crash");
        assertNotEquals(0, outcome.status());
        assertEquals(List.of("1"), outcome.lines());
    }

    @Test
    void otherUsersCannotLookIntoTheStore() throws Exception {
        assumeTrue(Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix"), "no such permissions");
        try (Store store = Store.open(new User(false))) {
            assertFalse(Files.getPosixFilePermissions(store.root().getParent()).stream()
                    .map(PosixFilePermission::name)
                    .anyMatch(name -> name.startsWith("OTHERS")));
        }
    }

    /** A JVM tells of its threads when it is asked by a signal. */
    @Test
    void whatTheJvmSaysOfItselfIsNotOnStandardOutput() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "no signals here");
        try (Sandbox sandbox = new PlainProcess()) {
            Process process = sandbox.start(Lab.job(Lab.jar(temp), Limits.standard(), "spin"));
            assertEquals("1", process.inputReader().readLine());
            CompletableFuture<Integer> out = firstLetter(process.inputReader());
            CompletableFuture<Integer> err = firstLetter(process.errorReader());
            String pid = String.valueOf(process.pid());
            assertEquals(
                    0, new ProcessBuilder("/bin/kill", "-QUIT", pid).start().waitFor());
            CompletableFuture.anyOf(out, err).get(Lab.PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertFalse(out.isDone());
        }
    }

    /** In a thread of its own: the common pool may have one only, and both ends are waited for. */
    private static CompletableFuture<Integer> firstLetter(Reader from) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return from.read();
                    } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                    }
                },
                work -> {
                    Thread thread = new Thread(work, "first-letter");
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    @Test
    void heapIsBounded() throws Exception {
        int mebibytes = Integer.parseInt(run("heap").lines().get(0));
        assertTrue(mebibytes <= 256, () -> mebibytes + " MiB");
    }

    @Test
    void argumentsPassUntouched() throws Exception {
        assertEquals(
                List.of("a b", "@file", "--"),
                run("arguments", "a b", "@file", "--").lines());
    }

    private Lab.Outcome run(String... arguments) throws Exception {
        Lab.Outcome outcome = start(arguments);
        assertEquals(0, outcome.status(), outcome.err());
        return outcome;
    }

    private Lab.Outcome start(String... arguments) throws Exception {
        try (Sandbox sandbox = new PlainProcess()) {
            return Lab.run(sandbox, Lab.job(Lab.jar(temp), Limits.standard(), arguments));
        }
    }
}
