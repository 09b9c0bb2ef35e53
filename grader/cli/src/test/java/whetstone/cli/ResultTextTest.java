package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import whetstone.engine.compile.SourceError;
import whetstone.engine.grade.Ending;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.grade.Mark;
import whetstone.engine.grade.SubmissionResult;
import whetstone.engine.submission.Solution;
import whetstone.engine.submission.Submission;
import whetstone.kit.CodeLine;
import whetstone.kit.Message;
import whetstone.kit.value.Shown;

class ResultTextTest {
    private static final String HOSTILE = "\u001b[2J\u202e@|red all claims hold|@\u009b\u0007";
    private static final String HARMLESS = "\uFFFD[2J\uFFFD@|red all claims hold|@\uFFFD\uFFFD";

    private static String text(boolean colored, String source, Ending ending) {
        Submission submission = new Submission(
                "ada",
                Map.of("linear/mean", new Solution("linear/mean", "src/linear/mean/MeanSolution.java", source)),
                Map.of(),
                Optional.empty());
        ExerciseResult result = new ExerciseResult("linear/mean", 4, ending, Optional.empty());
        StringWriter out = new StringWriter();
        new ResultText(new PrintWriter(out), new Ink(colored), false)
                .print(submission, new SubmissionResult("ada", List.of(result), Optional.empty()));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static Ending threw(CodeLine at) {
        Message message = new Message(
                List.of("mean(" + HOSTILE + ")"),
                Shown.NOTHING,
                Shown.NOTHING,
                "",
                "no answer (threw)",
                HOSTILE,
                Optional.of(at),
                "");
        return new Ending.Graded(List.of(new Mark("finds the mean", false, 4, 0, "unanswered", "threw", message)));
    }

    private static Ending errors(int count) {
        return new Ending.NotCompiled(LongStream.rangeClosed(1, count)
                .mapToObj(line -> new SourceError("MeanSolution.java", line, 1, "mistake " + line))
                .toList());
    }

    private static void assertInert(String text) {
        assertTrue(text.contains(HARMLESS), text);
        assertFalse(text.contains("\u202e") || text.contains("\u0007") || text.contains("\u009b"), text);
        assertFalse(text.contains("\u001b[2J"), text);
    }

    @Test
    void strangersWordsComeOutInertAndAreNoMarkup() {
        for (boolean colored : new boolean[] {false, true}) {
            assertInert(text(colored, HOSTILE, threw(new CodeLine("MeanSolution.java", 1))));
            assertInert(text(colored, "", new Ending.NotAllowed(List.of("violation\n" + HOSTILE))));
            assertInert(text(
                    colored,
                    HOSTILE,
                    new Ending.NotCompiled(List.of(new SourceError(HOSTILE, 1, 1, HOSTILE + "\n" + HOSTILE)))));
        }
    }

    @Test
    void theLineThatThrewIsShownWhenTheSourceHasIt() {
        assertTrue(text(false, "a\nreturn sum / 0;", threw(new CodeLine("MeanSolution.java", 2)))
                .contains("\n        2 | return sum / 0;\n"));
    }

    @Test
    void aLineThatTheSourceDoesNotHaveIsNotShown() {
        assertFalse(text(false, "a\nb", threw(new CodeLine("MeanSolution.java", 999_999_999)))
                .contains(" | "));
        assertFalse(
                text(false, "a\nb", threw(new CodeLine("Elsewhere.java", 1))).contains(" | "));
    }

    @Test
    void theFirstFiveErrorsAreEnough() {
        String text = text(false, "a\n".repeat(20), errors(7));
        assertEquals(5, text.lines().filter(line -> line.contains("mistake ")).count(), text);
        assertTrue(text.contains("and 2 more"), text);
        assertFalse(text(false, "a\n".repeat(20), errors(5)).contains("more"), text);
    }

    @Test
    void whenOnlyUnseenClaimsFailThatIsSaid() {
        Ending ending = new Ending.Graded(List.of(
                new Mark("finds the mean", false, 3, 3, "right", "", Message.NONE),
                new Mark("finds the mean of a lot", true, 1, 0, "wrong", "", Message.NONE)));
        String text = text(false, "", ending);
        assertTrue(text.contains("3 of 4 points: 1 claim holds, 1 fails (1 hidden)"), text);
        assertTrue(text.contains("Every claim that you can see holds."), text);
    }
}
