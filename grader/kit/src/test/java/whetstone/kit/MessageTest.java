package whetstone.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static String message(Verdict verdict, String question) {
        List<Trial> trials = List.of(new Trial(1, verdict, null, question, 0));
        return Message.of(new Finding("doubles", 1, verdict, Optional.of("Try 3 by hand."), trials))
                .text();
    }

    @Test
    void aClaimThatHoldsNeedsNoWords() {
        assertEquals("", message(Verdict.right(), ""));
    }

    @Test
    void aWrongAnswerIsToldWithItsQuestionAndTheNextStep() {
        assertEquals("""
                asked     twice(value = 3)
                          twice(value = 4)
                expected  6
                came      9
                where     at `[0]`
                next      Try 3 by hand.""", message(Verdict.wrong("6", "9", "at `[0]`"), "twice(value = 3)\ntwice(value = 4)"));
    }

    @Test
    void whatHasButOnePlaceNeedsNoWhere() {
        assertEquals("expected  6\ncame      9\nnext      Try 3 by hand.", message(Verdict.wrong("6", "9", ""), ""));
    }

    @Test
    void aCaretStandsWhereTheAnswerPartsFromWhatWasExpected() {
        Tolerance tolerance = Tolerance.absolute(1e-6);
        double[] almost = {2 + 1e-8, 4, 7};
        assertEquals("""
                expected  [2.0, 3.0, 5.0] (to within 1.0E-6)
                came      [2.00000001, 4.0, 7.0]
                                       ^~~
                where     at `[1]`: 3.0 expected, 4.0 came (off by 1.0, relative 0.33)
                next      Try 3 by hand.""", message(Expect.near(new double[] {2, 3, 5}, almost, tolerance), ""));
    }

    @Test
    void bothValuesAreShownFromShortlyBeforeWhereTheyPart() {
        int[] expected = new int[1000];
        int[] actual = new int[1000];
        actual[500] = 1;
        String text = message(Expect.same(expected, actual), "");
        assertTrue(text.startsWith("expected  [..., 0, 0, 0, 0, 0, "), text);
        assertTrue(text.contains("\ncame      [..., 0, 0, 1, 0, 0, "), text);
        assertTrue(text.contains("\n                      ^\nwhere     at `[500]`: 0 expected, 1 came"), text);
    }

    @Test
    void aMissingAnswerIsToldWithItsKindAndWithoutTheNextStep() {
        assertEquals(
                "asked     twice(value = 3)\nno answer (timed out): after 5 s",
                message(new Verdict.Unanswered(Verdict.Kind.TIMED_OUT, "after 5 s"), "twice(value = 3)"));
    }

    @Test
    void aSkippedClaimNamesTheOneToMendFirst() {
        assertEquals("not tried: comes after \"doubles two\"", message(new Verdict.Skipped("doubles two"), ""));
    }

    @Test
    void theGradersOwnFailureIsCalledThat() {
        assertEquals("the grader failed: no data", message(new Verdict.Fault("no data"), ""));
    }
}
