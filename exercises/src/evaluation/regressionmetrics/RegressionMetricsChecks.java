package evaluation.regressionmetrics;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import evaluation.regressionmetrics.RegressionMetricsCases.Pairs;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

public final class RegressionMetricsChecks implements Checks<RegressionMetrics> {
    private static final String MAE = "finds the mean absolute error of the statement";
    private static final String R2 = "finds the R² of the statement";
    private static final String EXPLAINED = "finds the explained variance of the statement";
    private static final String PINBALL = "finds the pinball loss of the statement";

    private static final double[] Y = {3, 5, 7, 9};
    private static final double[] P = {2, 5, 9, 11};

    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    private static final List<Pairs> MISFITS = List.of(
            new Pairs(new double[0], new double[0]),
            new Pairs(new double[] {1, 2}, new double[] {1}),
            new Pairs(new double[] {1}, new double[] {1, 2}),
            new Pairs(new double[] {1, Double.NaN}, new double[] {1, 2}),
            new Pairs(new double[] {1, 2}, new double[] {Double.NEGATIVE_INFINITY, 2}));

    private static final List<Asked> REFUSED = Stream.concat(
                    MISFITS.stream().flatMap(RegressionMetricsChecks::inEveryWay),
                    Stream.of(0.0, 1.0, -0.25, 1.25, Double.NaN).map(tau -> metrics -> metrics.pinball(Y, P, tau)))
            .toList();

    @Override
    public void declare(Claims<RegressionMetrics> claims) {
        known(claims);
        r2AndItsNeighbour(claims);
        pinball(claims);
        keepsTheLaws(claims);
        hasManners(claims);
    }

    private static void known(Claims<RegressionMetrics> claims) {
        claims.that(MAE).worth(1).ask(metrics -> metrics.mae(Y, P)).expect(near(1.25, NINE_DIGITS));

        claims.that("finds the root mean squared error of the statement")
                .worth(1)
                .hint("The squares are 1, 0, 4 and 4: their mean is 9/4.")
                .ask(metrics -> metrics.rmse(Y, P))
                .expect(near(1.5, NINE_DIGITS));

        claims.that(R2)
                .worth(1)
                .hint("The squared errors add up to 9, the squares around the mean target to 20.")
                .ask(metrics -> metrics.r2(Y, P))
                .expect(near(0.55, NINE_DIGITS));

        claims.that(EXPLAINED)
                .worth(1)
                .hint("The mean error is -3/4. Take it from every error before squaring.")
                .ask(metrics -> metrics.explainedVariance(Y, P))
                .expect(near(0.6625, NINE_DIGITS));

        claims.that(PINBALL)
                .worth(1)
                .hint("With tau = 0.9 the first row costs 0.9: its prediction is 1 too low.")
                .givenEach(List.of(0.9, 0.1))
                .ask((metrics, tau) -> metrics.pinball(Y, P, tau))
                .expect((tau, loss) -> near(tau == 0.9 ? 0.325 : 0.925, loss, NINE_DIGITS));
    }

    private static void r2AndItsNeighbour(Claims<RegressionMetrics> claims) {
        claims.that("has an R² of 0 for the mean target, of 1 for the targets themselves")
                .worth(0.5)
                .given(sizes(2, 3, 30), RegressionMetricsCases::draw)
                .ask((metrics, pairs) -> new double[] {
                    metrics.r2(pairs.y(), Laws.each(pairs.y(), y -> pairs.mean())), metrics.r2(pairs.y(), pairs.y())
                })
                .expect(near(new double[] {0, 1}, NINE_DIGITS));

        claims.that("has a negative R² where predictions are worse than the mean target")
                .worth(0.5)
                .hint("The squared errors are 4, 0, 4, the squares around the mean 1, 0, 1.")
                .ask(metrics -> metrics.r2(new double[] {1, 2, 3}, new double[] {3, 2, 1}))
                .expect(near(-3, NINE_DIGITS));

        claims.that("lets a constant error cost R², but no explained variance")
                .worth(0.5)
                .hint("Predictions that are all too low by 3: what is every error, and what is left without its mean?")
                .given(sizes(2, 3, 30), RegressionMetricsCases::draw)
                .ask((metrics, pairs) -> {
                    double[] low = Laws.each(pairs.y(), y -> y - 3);
                    return new double[] {metrics.r2(pairs.y(), low), metrics.explainedVariance(pairs.y(), low)};
                })
                .expect((pairs, both) ->
                        near(new double[] {1 - pairs.y().length * 9 / pairs.spread(), 1}, both, NINE_DIGITS));

        claims.that("judges equal targets by whether the predictions are exact, or equal")
                .worth(0.5)
                .hint("Predict 5, 5, 5 and 7, 7, 7 and 4, 5, 6 for the targets 5, 5, 5: the statement has a rule.")
                .ask(metrics -> Stream.of(5, 7, 4)
                        .flatMapToDouble(first -> {
                            double[] targets = {5, 5, 5};
                            double[] predictions = {first, first == 4 ? 5 : first, first == 4 ? 6 : first};
                            return Arrays.stream(new double[] {
                                metrics.r2(targets, predictions), metrics.explainedVariance(targets, predictions)
                            });
                        })
                        .toArray())
                .expect(near(new double[] {1, 1, 0, 1, 0, 0}, NINE_DIGITS));

        claims.that("does not lose its digits next to targets of a hundred million")
                .worth(0.5)
                .after(R2)
                .hint("What is left of 10^16 - 10^16 in a double? Take the mean from the targets before squaring.")
                .given(sizes(3, 30), RegressionMetricsCases::draw)
                .ask((metrics, pairs) -> pairs.measured(metrics))
                .again((pairs, random) -> pairs.plus(1e8))
                .expectUnchanged(absolute(1e-6));
    }

    private static void pinball(Claims<RegressionMetrics> claims) {
        claims.that("charges tau for what is too low and 1 - tau for what is too high")
                .worth(0.5)
                .hint("All predictions are too low by 2, then all too high by 2.")
                .given(sizes(1, 4), RegressionMetricsCases::draw)
                .ask((metrics, pairs) -> new double[] {
                    metrics.pinball(pairs.y(), Laws.each(pairs.y(), y -> y - 2), 0.8),
                    metrics.pinball(pairs.y(), Laws.each(pairs.y(), y -> y + 2), 0.8)
                })
                .expect(near(new double[] {1.6, 0.4}, NINE_DIGITS));
    }

    private static void keepsTheLaws(Claims<RegressionMetrics> claims) {
        claims.that("measures in the units of the targets: three times the numbers, three times the errors")
                .worth(0.5)
                .after(MAE)
                .hint("R² and explained variance are shares and stay; the other three are errors and grow.")
                .given(sizes(3, 30), RegressionMetricsCases::draw)
                .ask((metrics, pairs) -> pairs.measured(metrics))
                .again((pairs, random) -> pairs.times(3))
                .expect((changed, measures) -> near(measures.first().inUnitsOf(3), measures.second(), NINE_DIGITS));

        claims.that("does not care about the order of the rows")
                .worth(0.5)
                .after(MAE)
                .given(sizes(3, 30), RegressionMetricsCases::draw)
                .ask((metrics, pairs) -> pairs.measured(metrics))
                .again((pairs, random) -> pairs.inOrder(Laws.order(pairs.y().length, random)))
                .expectUnchanged(NINE_DIGITS);
    }

    private static void hasManners(Claims<RegressionMetrics> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(MAE)
                .given(sizes(3), RegressionMetricsCases::draw)
                .ask((metrics, pairs) -> pairs.measured(metrics))
                .expectUntouchedInputs();

        claims.that("refuses missing rows, numbers that are not finite, and a tau that is not between 0 and 1")
                .worth(0.25)
                .hint("All five look at their numbers before the first sum.")
                .givenEach(REFUSED)
                .ask((metrics, question) -> question.ask(metrics))
                .expectThrows(IllegalArgumentException.class);
    }

    private static Stream<Asked> inEveryWay(Pairs misfit) {
        return Stream.of(
                metrics -> metrics.mae(misfit.y(), misfit.p()),
                metrics -> metrics.rmse(misfit.y(), misfit.p()),
                metrics -> metrics.r2(misfit.y(), misfit.p()),
                metrics -> metrics.explainedVariance(misfit.y(), misfit.p()),
                metrics -> metrics.pinball(misfit.y(), misfit.p(), 0.5));
    }

    /** A question to one of the measures. */
    private interface Asked {
        double ask(RegressionMetrics metrics);
    }
}
