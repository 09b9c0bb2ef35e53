package whetstone.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static String message(Verdict verdict, String question) {
        List<Trial> trials = List.of(new Trial(1, verdict, null, question, 0));
        return Message.of(new Finding("doubles", 1, verdict, Optional.of("Try 3 by hand."), trials));
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
