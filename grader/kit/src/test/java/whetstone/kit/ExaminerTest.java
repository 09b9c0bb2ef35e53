package whetstone.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Sizes.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExaminerTest {
    interface Doubler {
        double twice(double value);
    }

    private static final List<String> NAMES = List.of("nought", "one");

    private static final Subject<Doubler> RIGHT = answering(value -> 2 * value);

    /** Only whole numbers below 4 are doubled rightly. */
    private static final Subject<Doubler> RIGHT_WHEN_SMALL = answering(value -> value < 4 ? 2 * value : 0);

    private static Subject<Doubler> answering(Doubler doubler) {
        return answering((method, arguments) -> new Subject.Answer(doubler.twice((double) arguments[0]), 0, 0));
    }

    private static Subject<Doubler> answering(Subject.Answerer answerer) {
        return new Subject<>() {
            @Override
            public Class<Doubler> contract() {
                return Doubler.class;
            }

            @Override
            public Answerer fresh(boolean counting) {
                return answerer;
            }
        };
    }

    private static Finding examined(Checks<Doubler> checks, Subject<Doubler> subject) {
        List<Finding> findings = findings(checks, subject);
        return findings.get(findings.size() - 1);
    }

    private static List<Finding> findings(Checks<Doubler> checks, Subject<Doubler> subject) {
        return new Examiner("sums/doubler", "salt").examine(Claims.declaredBy(checks), subject);
    }

    private static void doubles(Claims<Doubler> claims, Sizes sizes) {
        claims.that("doubles")
                .given(sizes, (size, random) -> (double) size)
                .ask(Doubler::twice)
                .expect((value, answer) -> same(2 * value, answer));
    }

    /** What a claim draws, trial by trial. */
    private static List<Long> drawn(String exercise, String salt, String claim) {
        List<Long> draws = new ArrayList<>();
        Checks<Doubler> checks = claims -> claims.that(claim)
                .given(times(3, 1), (size, random) -> draws.add(random.nextLong()))
                .ask((doubler, ignored) -> doubler.twice(1))
                .expect(same(2.0));
        new Examiner(exercise, salt).examine(Claims.declaredBy(checks), RIGHT);
        return draws;
    }

    @Test
    void drawsTheSameDataForTheSameExerciseClaimTrialAndSalt() {
        assertEquals(drawn("sums/doubler", "salt", "doubles"), drawn("sums/doubler", "salt", "doubles"));
    }

    @Test
    void drawsOtherDataForAnotherExerciseClaimTrialOrSalt() {
        List<Long> draws = drawn("sums/doubler", "salt", "doubles");
        assertEquals(3, draws.stream().distinct().count());
        for (int trial = 0; trial < 3; trial++) {
            assertNotEquals(
                    draws.get(trial), drawn("sums/doubler", "pepper", "doubles").get(trial));
            assertNotEquals(
                    draws.get(trial),
                    drawn("sums/doubler", "salt", "doubles well").get(trial));
            assertNotEquals(
                    draws.get(trial), drawn("sums/doublers", "salt", "doubles").get(trial));
        }
    }

    @Test
    void givesAllPointsToAClaimThatHoldsInEveryTrialAndNoneOtherwise() {
        assertEquals(1, examined(claims -> doubles(claims, sizes(1, 5)), RIGHT).earned());
        assertEquals(
                0,
                examined(claims -> doubles(claims, sizes(1, 5)), RIGHT_WHEN_SMALL)
                        .earned());
    }

    @Test
    void letsTheSmallestFailingSizeSpeak() {
        Finding finding = examined(claims -> doubles(claims, sizes(1, 5, 9)), RIGHT_WHEN_SMALL);
        assertEquals(
                "10.0",
                assertInstanceOf(Verdict.Wrong.class, finding.verdict())
                        .expected()
                        .text());
        assertEquals("twice(value = 5.0)", finding.question());
    }

    @Test
    void triesTheLargerSizesAfterAWrongAnswerToo() {
        Finding finding = examined(claims -> doubles(claims, sizes(5, 7, 9)), RIGHT_WHEN_SMALL);
        assertEquals(
                List.of(5, 7, 9), finding.trials().stream().map(Trial::size).toList());
    }

    @Test
    void triesTheLargerSizesAfterAnExceptionToo() {
        Finding finding = examined(claims -> doubles(claims, sizes(5, 7)), unanswered(Verdict.Kind.THREW));
        assertEquals(2, finding.trials().size());
    }

    @Test
    void stopsWhenTheObjectIsLost() {
        for (Verdict.Kind kind : List.of(Verdict.Kind.TIMED_OUT, Verdict.Kind.EXITED, Verdict.Kind.OUT_OF_MEMORY)) {
            Finding finding = examined(claims -> doubles(claims, sizes(5, 7)), unanswered(kind));
            assertEquals(1, finding.trials().size());
            assertEquals(
                    kind,
                    assertInstanceOf(Verdict.Unanswered.class, finding.verdict())
                            .kind());
        }
    }

    private static Subject<Doubler> unanswered(Verdict.Kind kind) {
        return answering((method, arguments) -> {
            throw new UnansweredException(kind, "no answer");
        });
    }

    @Test
    void skipsWhatComesAfterAClaimThatDoesNotHold() {
        Checks<Doubler> checks = claims -> {
            doubles(claims, sizes(5));
            claims.that("is never negative")
                    .after("doubles")
                    .ask(doubler -> doubler.twice(1))
                    .expect(same(2.0));
            claims.that("is odd")
                    .after("is never negative")
                    .ask(doubler -> doubler.twice(1))
                    .expect(same(2.0));
            claims.that("doubles one").ask(doubler -> doubler.twice(1)).expect(same(2.0));
        };
        List<Verdict> verdicts = findings(checks, RIGHT_WHEN_SMALL).stream()
                .map(Finding::verdict)
                .toList();
        assertEquals(new Verdict.Skipped("doubles"), verdicts.get(1));
        assertEquals(new Verdict.Skipped("is never negative"), verdicts.get(2));
        assertEquals(Verdict.right(), verdicts.get(3));
        assertTrue(findings(checks, RIGHT).stream()
                .allMatch(finding -> finding.verdict().isRight()));
    }

    @Test
    void takesADrawThatFailsUponItself() {
        Finding finding = examined(
                claims -> claims.that("doubles")
                        .given(sizes(1, 2), ExaminerTest::failingDraw)
                        .ask(Doubler::twice)
                        .expect((value, answer) -> same(2 * value, answer)),
                RIGHT);
        assertInstanceOf(Verdict.Fault.class, finding.verdict());
        assertEquals(1, finding.trials().size());
    }

    private static double failingDraw(int size, Random random) {
        throw new IllegalStateException("no data");
    }

    @Test
    void takesAReferenceThatFailsUponItself() {
        Finding finding = examined(
                claims -> claims.that("doubles")
                        .ask(doubler -> doubler.twice(1))
                        .expectReference(
                                () -> value -> {
                                    throw new IllegalArgumentException("not I");
                                },
                                Tolerance.exact()),
                RIGHT);
        assertInstanceOf(Verdict.Fault.class, finding.verdict());
    }

    @Test
    void callsAnAnswerThatCannotBeJudgedWrong() {
        Finding finding = examined(
                claims -> claims.that("doubles")
                        .ask(doubler -> doubler.twice(1))
                        .expect(answer -> holds(NAMES.get(answer.intValue()).isEmpty(), "a known name", answer)),
                RIGHT);
        assertInstanceOf(Verdict.Wrong.class, finding.verdict());
    }

    @Test
    void callsAnAnswerThatTheQuestionCannotReadWrong() {
        Finding finding = examined(
                claims -> claims.that("doubles")
                        .ask(doubler -> NAMES.get((int) doubler.twice(1)))
                        .expect(same("two")),
                RIGHT);
        assertInstanceOf(Verdict.Wrong.class, finding.verdict());
    }

    @Test
    void remembersOnlyTheLastTwoQuestionsOfATrial() {
        Finding finding = examined(
                claims -> claims.that("doubles")
                        .ask(doubler -> doubler.twice(1) + doubler.twice(2) + doubler.twice(3))
                        .expect(same(0.0)),
                RIGHT);
        assertEquals("twice(value = 2.0)\ntwice(value = 3.0)", finding.question());
    }
}
