package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of speed without a clock; TrackTest times solutions in sandboxes, MeasuringTest on a clock of its own. */
class SpeedCommandsTest {
    private static final String STUBS = "../../examples/submissions/untouched-stubs";

    @TempDir
    Path folder;

    @Test
    void speedIsMeasuredWhenAllIsRight() {
        Run run = Run.of("check", "evaluation/rocauc", "--in", STUBS, "--speed");
        assertTrue(run.out().contains("  Speed: not measured\n  It is measured when every claim holds.\n"), run.out());
    }

    @Test
    void nothingIsSaidOfSpeedUnlessSomebodyAsks() {
        assertFalse(Run.of("check", "evaluation/rocauc", "--in", STUBS).out().contains("Speed"));
        assertFalse(
                Run.of("check", "linear/ridge", "--in", STUBS, "--speed").out().contains("Speed"));
    }

    @Test
    void anAssignmentMayGivePointsForSpeed() throws IOException {
        String asked = graded("--speed");
        assertTrue(asked.contains("\"badge\" : \"no badge\""), asked);
        assertTrue(asked.contains("\"max\" : 80.0"), asked);
        // Of the exercises that are handed in, one declares what is measured.
        String counted = graded("--speed-points", "2");
        assertTrue(counted.contains("\"max\" : 82.0"), counted);
        assertFalse(graded("--jobs", "1").contains("badge"));
    }

    @Test
    void negativePointsAreWrongUsage() {
        Run run = Run.of("grade", STUBS, "--out", folder.toString(), "--speed-points", "-1");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("must not be negative"), run.err());
    }

    @Test
    void onlyWhatIsRightAndDeclaredIsTimed() {
        Run wrong = Run.of("bench", "evaluation/rocauc", "--in", STUBS);
        assertEquals(1, wrong.code());
        assertTrue(wrong.out().endsWith("It is timed when every claim holds.\n"), wrong.out());
        Run undeclared = Run.of("bench", "linear/ridge", "--in", STUBS);
        assertEquals(2, undeclared.code());
        assertTrue(undeclared.err().contains("linear/ridge does not declare what is measured in time."));
    }

    private String graded(String... options) throws IOException {
        Path out = Files.createTempDirectory(folder, "results");
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"grade", STUBS, "--out", out.toString()}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        assertEquals(0, Run.of(arguments).code());
        return Files.readString(out.resolve("untouched-stubs/result.json"));
    }
}
