package whetstone.engine.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import whetstone.engine.diagnose.Diagnosis;
import whetstone.engine.submission.Solution;

/** What hidden checks ask comes out neither by their own faults nor by what is diagnosed. */
class HiddenChecksTest {
    private static Grading grading;

    @BeforeAll
    static void open() throws IOException {
        grading = Grading.open();
    }

    @AfterAll
    static void close() throws IOException {
        grading.close();
    }

    @Test
    void aHiddenCheckThatBreaksIsNoZeroAndDoesNotSayWhy() {
        Ending ending = graded("Broken", "2 * value").ending();
        assertInstanceOf(Ending.Ungradable.class, ending);
        assertEquals(List.of("\"doubles another number\": the check itself broke"), ending.messages());
    }

    @Test
    void onlyWhatIsSeenIsDiagnosed() {
        assertEquals(Optional.of("ForgetsToDouble"), mistake("value"));
        assertEquals(Optional.empty(), mistake("value == 1 ? 3 : value + 1000"));
    }

    private static Optional<String> mistake(String twice) {
        return graded("Secret", twice).diagnosis().map(Diagnosis::misconception);
    }

    private static ExerciseResult graded(String name, String twice) {
        String id = "limited/" + name.toLowerCase(Locale.ROOT);
        String source = "package " + id.replace('/', '.') + "; public final class " + name + "Solution implements "
                + name + " { public int twice(int value) { return " + twice + "; } }";
        return grading.of(List.of(new Solution(id, name + "Solution.java", source)))
                .get(0);
    }
}
