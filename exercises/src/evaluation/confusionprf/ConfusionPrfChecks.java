package evaluation.confusionprf;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;

import evaluation.confusionprf.ConfusionPrf.Average;
import evaluation.confusionprf.ConfusionPrf.Scores;
import evaluation.confusionprf.ConfusionPrfCases.Rows;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

public final class ConfusionPrfChecks implements Checks<ConfusionPrf> {
    private static final String COUNTS = "counts the rows of the statement";
    private static final String CLASSES = "scores the classes of the statement with beta = 1";
    private static final String CORRELATION = "finds the correlation of the statement";

    private static final Rows EXAMPLE =
            new Rows(new int[] {0, 0, 0, 0, 1, 1, 2, 2}, new int[] {0, 0, 0, 1, 1, 0, 1, 1}, 3);

    private static final int[][] MATRIX = {{3, 1, 0}, {1, 1, 0}, {0, 2, 0}};

    private static final Tolerance NINE_DIGITS = absolute(1e-9);

    private static final List<Rows> MISFITS = List.of(
            new Rows(new int[0], new int[0], 2),
            new Rows(new int[] {0, 1}, new int[] {0}, 2),
            new Rows(new int[] {0}, new int[] {0, 1}, 2),
            new Rows(new int[] {0, 2}, new int[] {0, 1}, 2),
            new Rows(new int[] {0, 1}, new int[] {0, 2}, 2),
            new Rows(new int[] {-1, 1}, new int[] {0, 1}, 2),
            new Rows(new int[] {0, 1}, new int[] {0, -1}, 2));

    private static final List<Asked> REFUSED = Stream.concat(
                    Stream.of(
                                    new int[0][],
                                    new int[][] {{1, 2}, {3}},
                                    new int[][] {{1, 2}, {3, 4}, {5, 6}},
                                    new int[][] {{1, 2, 3}, {4, 5, 6}})
                            .flatMap(ConfusionPrfChecks::inEveryWay),
                    Stream.of(0.0, -1.0, Double.NaN).flatMap(ConfusionPrfChecks::inBothWays))
            .toList();

    @Override
    public void declare(Claims<ConfusionPrf> claims) {
        countsRows(claims);
        scoresClasses(claims);
        averages(claims);
        correlates(claims);
        hasManners(claims);
    }

    private static void countsRows(Claims<ConfusionPrf> claims) {
        claims.that(COUNTS)
                .worth(1)
                .hint("The first three rows have truth 0 and prediction 0: entry [0][0] is 3.")
                .ask(scorer -> scorer.confusion(EXAMPLE.truth(), EXAMPLE.predicted(), EXAMPLE.classes()))
                .expect(same(MATRIX));

        claims.that("has a row for every truth and a column for every prediction, also where none occurs")
                .worth(0.5)
                .hint("With k classes the matrix is k x k, whichever labels are there.")
                .given(sizes(4, 8, 30), ConfusionPrfCases::withAnAbsentClass)
                .ask((scorer, rows) -> scorer.confusion(rows.truth(), rows.predicted(), rows.classes()))
                .expect((rows, matrix) -> same(rows.matrix(), matrix));
    }

    private static void scoresClasses(Claims<ConfusionPrf> claims) {
        claims.that(CLASSES)
                .worth(1)
                .hint("Class 1 was predicted four times, once rightly: its precision is 1/4.")
                .ask(scorer -> scorer.perClass(MATRIX, 1))
                .expect(near(
                        new Scores[] {new Scores(0.75, 0.75, 0.75), new Scores(0.25, 0.5, 1.0 / 3), new Scores(0, 0, 0)
                        },
                        NINE_DIGITS));

        claims.that("counts recall more than precision when beta is 2")
                .worth(0.5)
                .hint("Class 1 of the example: P = 1/4, R = 1/2, beta squared is 4. What is F?")
                .ask(scorer -> scorer.perClass(MATRIX, 2)[1].f())
                .expect(near(5.0 / 12, NINE_DIGITS));

        claims.that("scores every class as going through the rows does")
                .worth(0.5)
                .hint("Which counts lie in the column of a class, and which in its row?")
                .given(sizes(4, 8, 30), ConfusionPrfCases::draw)
                .ask((scorer, rows) -> scorer.perClass(rows.matrix(), 0.5))
                .expect((rows, scores) -> near(rows.scores(0.5), scores, NINE_DIGITS));

        claims.that("exchanges precision and recall when truth and prediction change places")
                .worth(0.5)
                .after(CLASSES)
                .given(sizes(4, 30), ConfusionPrfCases::draw)
                .ask((scorer, rows) -> scorer.perClass(rows.matrix(), 1))
                .again((rows, random) -> rows.swapped())
                .expect((rows, scores) -> near(exchanged(scores.first()), scores.second(), NINE_DIGITS));
    }

    private static void averages(Claims<ConfusionPrf> claims) {
        claims.that("averages the classes of the statement in three ways")
                .worth(1)
                .hint("One way after the other: the table of the statement has all nine numbers.")
                .givenEach(List.of(Average.values()))
                .ask((scorer, average) -> scorer.average(MATRIX, 1, average))
                .expect((average, scores) -> near(
                        switch (average) {
                            case MACRO -> new Scores(1.0 / 3, 5.0 / 12, 13.0 / 36);
                            case MICRO -> new Scores(0.5, 0.5, 0.5);
                            case WEIGHTED -> new Scores(7.0 / 16, 0.5, 11.0 / 24);
                        },
                        scores,
                        NINE_DIGITS));

        claims.that("counts every class once in the macro mean, also one that never occurs")
                .worth(0.5)
                .hint("Three scores of 1 and one of 0 have the mean 3/4.")
                .given(sizes(4, 8, 30), ConfusionPrfCases::withAnAbsentClass)
                .ask((scorer, rows) -> scorer.average(rows.matrix(), 2, Average.MACRO))
                .expect((rows, scores) ->
                        near(rows.mean(2, Laws.each(rows.truths(), count -> 1)), scores, NINE_DIGITS));

        claims.that("counts every class as often as it is the truth in the weighted mean")
                .worth(0.5)
                .hint("How many rows of data belong to each class? The sums of which side of the matrix tell?")
                .given(sizes(4, 8, 30), ConfusionPrfCases::draw)
                .ask((scorer, rows) -> scorer.average(rows.matrix(), 2, Average.WEIGHTED))
                .expect((rows, scores) -> near(rows.mean(2, rows.truths()), scores, NINE_DIGITS));

        claims.that("has the accuracy for all three micro scores")
                .worth(0.5)
                .hint("Add up hits, column sums and row sums over the classes first, and divide once.")
                .given(sizes(4, 8, 30), ConfusionPrfCases::draw)
                .ask((scorer, rows) -> scorer.average(rows.matrix(), 2, Average.MICRO))
                .expect((rows, scores) ->
                        near(new Scores(rows.accuracy(), rows.accuracy(), rows.accuracy()), scores, NINE_DIGITS));
    }

    private static void correlates(Claims<ConfusionPrf> claims) {
        claims.that(CORRELATION)
                .worth(0.5)
                .ask(scorer -> scorer.mcc(MATRIX))
                .expect(near(8 / Math.sqrt(1280), NINE_DIGITS));

        claims.that("correlates as the zeros and ones of truth and prediction do")
                .worth(0.5)
                .hint("Check each of the four sums of the formula on a matrix with two classes.")
                .given(sizes(4, 8, 30), ConfusionPrfCases::draw)
                .ask((scorer, rows) -> scorer.mcc(rows.matrix()))
                .expect((rows, correlation) -> near(rows.correlation(), correlation, NINE_DIGITS));

        // Exactly: 10^6 * 800000 - (600000^2 + 400000^2) over 10^12 - (600000^2 + 400000^2), for both sums are alike.
        claims.that("correlates a million rows")
                .worth(0.5)
                .after(CORRELATION)
                .hint("A million squared is 10^12; the largest int is about 2.1 * 10^9.")
                .ask(scorer -> scorer.mcc(new int[][] {{500_000, 100_000}, {100_000, 300_000}}))
                .expect(near(28.0 / 48, NINE_DIGITS));

        claims.that("has the correlation 0 where one label is predicted or true throughout, and 1 where all is right")
                .worth(0.5)
                .hint("With a single label the denominator is 0: the statement says what the quotient then is.")
                .ask(scorer -> new double[] {
                    scorer.mcc(new int[][] {{2, 0}, {3, 0}}),
                    scorer.mcc(new int[][] {{2, 3}, {0, 0}}),
                    scorer.mcc(new int[][] {{2, 0}, {0, 3}})
                })
                .expect(near(new double[] {0, 0, 1}, NINE_DIGITS));
    }

    private static void hasManners(Claims<ConfusionPrf> claims) {
        claims.that("answers 0 for every score of a matrix without a count")
                .worth(0.25)
                .after(CLASSES)
                .hint("Every quotient is nothing over nothing.")
                .ask(scorer -> List.of(
                        scorer.perClass(new int[2][2], 1)[1],
                        scorer.average(new int[2][2], 1, Average.MACRO),
                        scorer.average(new int[2][2], 1, Average.MICRO),
                        scorer.average(new int[2][2], 1, Average.WEIGHTED)))
                .expect(near(Collections.nCopies(4, new Scores(0, 0, 0)), NINE_DIGITS));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(CLASSES)
                .ask(scorer -> new Everything(
                        scorer.confusion(EXAMPLE.truth(), EXAMPLE.predicted(), EXAMPLE.classes()),
                        scorer.perClass(MATRIX, 1),
                        scorer.average(MATRIX, 1, Average.WEIGHTED),
                        scorer.mcc(MATRIX)))
                .expectUntouchedInputs();

        claims.that("counts nothing when rows are missing or a label names no class")
                .worth(0.25)
                .hint("Compare the lengths and look at all labels of both arrays before the first count.")
                .givenEach(MISFITS)
                .ask((scorer, rows) -> scorer.confusion(rows.truth(), rows.predicted(), rows.classes()))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses a matrix that is empty or not square, and a beta that is not above 0")
                .worth(0.25)
                .hint("perClass, average and mcc all look at the lengths of the rows; beta may be NaN as well.")
                .givenEach(REFUSED)
                .ask((scorer, question) -> question.ask(scorer))
                .expectThrows(IllegalArgumentException.class);
    }

    private static Scores[] exchanged(Scores[] scores) {
        return Arrays.stream(scores)
                .map(each -> new Scores(each.recall(), each.precision(), each.f()))
                .toArray(Scores[]::new);
    }

    private static Stream<Asked> inEveryWay(int[][] matrix) {
        return Stream.of(
                scorer -> scorer.perClass(matrix, 1),
                scorer -> scorer.average(matrix, 1, Average.MICRO),
                scorer -> scorer.mcc(matrix));
    }

    private static Stream<Asked> inBothWays(double beta) {
        return Stream.of(
                scorer -> scorer.perClass(MATRIX, beta), scorer -> scorer.average(MATRIX, beta, Average.MICRO));
    }

    /** A question to one of the methods. */
    private interface Asked {
        Object ask(ConfusionPrf scorer);
    }

    private record Everything(int[][] matrix, Scores[] classes, Scores average, double correlation) {}
}
