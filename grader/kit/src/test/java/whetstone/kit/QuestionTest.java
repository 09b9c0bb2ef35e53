package whetstone.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.exact;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class QuestionTest {
    interface Median {
        double median(double[] values);
    }

    static class Sorting implements Median {
        @Override
        public double median(double[] values) {
            if (values.length == 0) {
                throw new NumberFormatException("no values");
            }
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }
    }

    static final class SortsTheInput extends Sorting {
        @Override
        public double median(double[] values) {
            Arrays.sort(values);
            return super.median(values);
        }
    }

    static final class TakesTheMiddle implements Median {
        @Override
        public double median(double[] values) {
            return values.length == 0 ? 0 : values[values.length / 2];
        }
    }

    static final class CountsItsCalls implements Median {
        private int calls;

        @Override
        public double median(double[] values) {
            return calls++;
        }
    }

    static final class FailsOnAll implements Median {
        @Override
        public double median(double[] values) {
            throw new IllegalStateException("never");
        }
    }

    private static Verdict verdict(Class<? extends Median> type, BiConsumer<Claim<Median>, double[]> asked) {
        Checks<Median> checks = claims -> asked.accept(claims.that("is right"), new double[] {3, 1, 2});
        return new Examiner("sums/median", "salt")
                .examine(Claims.declaredBy(checks), InProcess.of(Median.class, type))
                .get(0)
                .verdict();
    }

    private static Verdict.Wrong wrong(Verdict verdict) {
        return assertInstanceOf(Verdict.Wrong.class, verdict);
    }

    private static void untouched(Claim<Median> claim, double[] values) {
        claim.ask(median -> median.median(values)).expectUntouchedInputs();
    }

    private static void refusesNothing(Claim<Median> claim, double[] values) {
        claim.ask(median -> median.median(new double[0])).expectThrows(IllegalArgumentException.class);
    }

    private static void orderDoesNotMatter(Claim<Median> claim, double[] values) {
        claim.given(sizes(values.length), (size, random) -> values)
                .ask(Median::median)
                .again((before, random) -> new double[] {before[2], before[0], before[1]})
                .expectUnchanged(exact());
    }

    private static void repeatable(Claim<Median> claim, double[] values) {
        claim.ask(median -> median.median(values)).expectRepeatable();
    }

    private static void likeTheReference(Claim<Median> claim, double[] values) {
        claim.ask(median -> median.median(values)).expectReference(Sorting::new, exact());
    }

    @Test
    void inputsMustStayAsTheyWere() {
        assertTrue(verdict(Sorting.class, QuestionTest::untouched).isRight());
        assertEquals(
                "`values` was changed",
                wrong(verdict(SortsTheInput.class, QuestionTest::untouched))
                        .actual()
                        .text());
    }

    @Test
    void aRefusalMustBeOfTheKindThatIsAskedFor() {
        assertTrue(verdict(Sorting.class, QuestionTest::refusesNothing).isRight());
        assertEquals(
                "an IllegalArgumentException",
                wrong(verdict(TakesTheMiddle.class, QuestionTest::refusesNothing))
                        .expected()
                        .text());
        assertEquals(
                "another: IllegalStateException: never (QuestionTest.java:58)",
                wrong(verdict(FailsOnAll.class, QuestionTest::refusesNothing))
                        .actual()
                        .text());
    }

    @Test
    void anAnswerMustNotChangeWithWhatDoesNotMatter() {
        assertTrue(verdict(Sorting.class, QuestionTest::orderDoesNotMatter).isRight());
        assertEquals(
                "off by 2.0, relative 2.0",
                wrong(verdict(TakesTheMiddle.class, QuestionTest::orderDoesNotMatter))
                        .where());
    }

    @Test
    void theSameQuestionMustGetTheSameAnswerFromTheSameObject() {
        assertTrue(verdict(Sorting.class, QuestionTest::repeatable).isRight());
        assertEquals(
                "off by 1.0",
                wrong(verdict(CountsItsCalls.class, QuestionTest::repeatable)).where());
    }

    @Test
    void theReferenceAnswersTheSameQuestion() {
        assertTrue(verdict(SortsTheInput.class, QuestionTest::likeTheReference).isRight());
        assertEquals(
                "2.0",
                wrong(verdict(TakesTheMiddle.class, QuestionTest::likeTheReference))
                        .expected()
                        .text());
    }

    @Test
    void aFailureIsToldAsSuch() {
        Verdict.Unanswered unanswered =
                assertInstanceOf(Verdict.Unanswered.class, verdict(FailsOnAll.class, QuestionTest::likeTheReference));
        assertEquals(
                new Verdict.Unanswered(
                        Verdict.Kind.THREW,
                        "IllegalStateException: never (QuestionTest.java:58)",
                        Optional.of(new CodeLine("QuestionTest.java", 58))),
                unanswered);
    }
}
