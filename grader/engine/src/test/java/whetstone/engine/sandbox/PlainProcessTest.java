package whetstone.engine.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
