package evaluation.averageprecision;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;

import evaluation.averageprecision.AveragePrecision.Curve;
import evaluation.averageprecision.AveragePrecisionCases.Scored;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

public final class AveragePrecisionChecks implements Checks<AveragePrecision> {
    private static final String CURVE = "draws the curve of the statement";
    private static final String AVERAGE = "finds the average precision of the statement";
    private static final boolean[] TRUTH = {true, true, false, true, false};
    private static final double[] SCORE = {0.9, 0.6, 0.6, 0.3, 0.1};
    private static final Tolerance NINE_DIGITS = absolute(1e-9);

    private static final List<Scored> SENSELESS = List.of(
            new Scored(new boolean[0], new double[0]),
            new Scored(new boolean[] {false, false}, new double[] {1, 2}),
            new Scored(new boolean[] {true, false}, new double[] {1, 2, 3}),
            new Scored(new boolean[] {true, false, true}, new double[] {1, 2}),
            new Scored(new boolean[] {true, false}, new double[] {1, Double.NaN}),
            new Scored(new boolean[] {true, false}, new double[] {1, Double.POSITIVE_INFINITY}));

    @Override
    public void declare(Claims<AveragePrecision> claims) {
        known(claims);
        byDefinition(claims);
        keepsTheLaws(claims);
        hasManners(claims);
    }

    private static void known(Claims<AveragePrecision> claims) {
        claims.that(CURVE)
                .worth(1)
                .hint("Four distinct scores, four points; B and C enter together.")
                .ask(scorer -> scorer.curve(TRUTH, SCORE))
                .expect(near(
                        new Curve(
                                new double[] {1.0 / 3, 2.0 / 3, 1, 1},
                                new double[] {1, 2.0 / 3, 0.75, 0.6},
                                new double[] {0.9, 0.6, 0.3, 0.1}),
                        NINE_DIGITS));

        claims.that(AVERAGE)
                .worth(1)
                .hint("The points add 1/3 · 1, 1/3 · 2/3, 1/3 · 3/4 and nothing.")
                .ask(scorer -> scorer.averagePrecision(TRUTH, SCORE))
                .expect(near(29.0 / 36, NINE_DIGITS));
    }

    private static void byDefinition(Claims<AveragePrecision> claims) {
        claims.that("has for every threshold the recall and precision that counting gives")
                .worth(1)
                .hint("Take one threshold and count: the rows with at least that score, and the positives among them.")
                .given(sizes(2, 3, 4, 8, 30), AveragePrecisionCases::distinct)
                .ask((scorer, scored) -> scorer.curve(scored.truth(), scored.score()))
                .expect((scored, curve) -> near(scored.counted(), curve, NINE_DIGITS));

        claims.that("averages the precision over the positives")
                .worth(1.5)
                .hint("Every positive adds 1/P of recall. What is the precision at the score of each?")
                .given(sizes(2, 3, 4, 8, 30), AveragePrecisionCases::distinct)
                .ask((scorer, scored) -> scorer.averagePrecision(scored.truth(), scored.score()))
                .expect((scored, average) -> near(scored.average(), average, NINE_DIGITS));

        claims.that("has one point for all rows of a score")
                .worth(1)
                .hint("Equal scores pass the threshold together. After which of them is the point written?")
                .given(sizes(2, 3, 4, 8, 30), AveragePrecisionCases::tied)
                .ask((scorer, scored) -> scorer.curve(scored.truth(), scored.score()))
                .expect((scored, curve) -> near(scored.counted(), curve, NINE_DIGITS));

        claims.that("gives all positives of a score the same precision")
                .worth(1)
                .hint("Count for two rows with one score. Does the order of the rows decide where their scores do not?")
                .given(sizes(2, 3, 4, 8, 30), AveragePrecisionCases::tied)
                .ask((scorer, scored) -> scorer.averagePrecision(scored.truth(), scored.score()))
                .expect((scored, average) -> near(scored.average(), average, NINE_DIGITS));
    }

    private static void keepsTheLaws(Claims<AveragePrecision> claims) {
        claims.that("answers 1 where all positives lie above all negatives, and the share of positives where all tie")
                .worth(0.5)
                .hint("Three positives and one negative: 1, and 3/4 where all four scores are alike.")
                .ask(scorer -> new double[] {
                    scorer.averagePrecision(new boolean[] {false, true, true, true}, new double[] {-5, 7, 3, 3}),
                    scorer.averagePrecision(new boolean[] {true, true}, new double[] {1, 2}),
                    scorer.averagePrecision(new boolean[] {false, true, true, true}, new double[] {7, 7, 7, 7})
                })
                .expect(near(new double[] {1, 1, 0.75}, NINE_DIGITS));

        claims.that("does not care about negatives below the lowest positive")
                .worth(0.5)
                .after(AVERAGE)
                .hint("How much recall do they add?")
                .given(sizes(3, 30), AveragePrecisionCases::distinct)
                .ask((scorer, scored) -> scorer.averagePrecision(scored.truth(), scored.score()))
                .again((scored, random) -> withLowNegatives(scored))
                .expectUnchanged(NINE_DIGITS);

        claims.that("depends on the order of the scores alone, not on their size")
                .worth(0.5)
                .after(AVERAGE)
                .hint("Scores need not lie between 0 and 1.")
                .given(sizes(3, 30), AveragePrecisionCases::distinct)
                .ask((scorer, scored) -> scorer.averagePrecision(scored.truth(), scored.score()))
                .again((scored, random) -> scored.with(Laws.each(scored.score(), s -> 50 * Math.exp(3 * s) - 200)))
                .expectUnchanged(NINE_DIGITS);

        claims.that("does not care about the order of the rows, ties or not")
                .worth(0.5)
                .after(CURVE)
                .given(sizes(3, 30), AveragePrecisionCases::tied)
                .ask((scorer, scored) -> scorer.curve(scored.truth(), scored.score()))
                .again((scored, random) -> scored.inOrder(Laws.order(scored.truth().length, random)))
                .expectUnchanged(NINE_DIGITS);
    }

    private static void hasManners(Claims<AveragePrecision> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(AVERAGE)
                .hint("Sort places, or sort a copy.")
                .given(sizes(4), AveragePrecisionCases::distinct)
                .ask((scorer, scored) -> {
                    scorer.curve(scored.truth(), scored.score());
                    return scorer.averagePrecision(scored.truth(), scored.score());
                })
                .expectUntouchedInputs();

        claims.that("draws no curve without a positive, with lengths that differ or a score that is not finite")
                .worth(0.25)
                .givenEach(SENSELESS)
                .ask((scorer, scored) -> scorer.curve(scored.truth(), scored.score()))
                .expectThrows(IllegalArgumentException.class);

        claims.that("averages nothing without a positive, with lengths that differ or a score that is not finite")
                .worth(0.25)
                .givenEach(SENSELESS)
                .ask((scorer, scored) -> scorer.averagePrecision(scored.truth(), scored.score()))
                .expectThrows(IllegalArgumentException.class);
    }

    /** Ten negatives more, below everything. */
    private static Scored withLowNegatives(Scored scored) {
        int n = scored.truth().length;
        double lowest = Arrays.stream(scored.score()).min().orElseThrow();
        return new Scored(
                Arrays.copyOf(scored.truth(), n + 10),
                IntStream.range(0, n + 10)
                        .mapToDouble(i -> i < n ? scored.score()[i] : lowest - i)
                        .toArray());
    }
}
