package evaluation.calibration;

import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;

import evaluation.calibration.Calibration.Bin;
import evaluation.calibration.CalibrationCases.Forecasts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

public final class CalibrationChecks implements Checks<Calibration> {
    private static final String LOSS = "finds the log loss of the statement";
    private static final String BRIER = "finds the Brier score of the statement";
    private static final Tolerance EIGHT_DIGITS = absolute(1e-8);

    private static final Forecasts EXAMPLE =
            new Forecasts(new boolean[] {false, true, false, true, true}, new double[] {0.1, 0.2, 0.25, 0.9, 1}, 4);

    private static final List<Forecasts> MISFITS = List.of(
            new Forecasts(new boolean[0], new double[0], 2),
            new Forecasts(new boolean[] {true}, new double[] {0.5, 0.5}, 2),
            new Forecasts(new boolean[] {true, false}, new double[] {0.5}, 2),
            new Forecasts(new boolean[] {true, false}, new double[] {0.5, -0.001}, 2),
            new Forecasts(new boolean[] {true, false}, new double[] {0.5, 1.001}, 2),
            new Forecasts(new boolean[] {true, false}, new double[] {0.5, Double.NaN}, 2));

    private static final List<Asked> REFUSED = Stream.of(
                    MISFITS.stream().flatMap(CalibrationChecks::inEveryWay),
                    Stream.of(0.0, 0.5, -0.1, Double.NaN)
                            .map(eps -> (Asked) scorer -> scorer.logLoss(EXAMPLE.truth(), EXAMPLE.p(), eps)),
                    Stream.of((Asked) scorer -> scorer.reliability(EXAMPLE.truth(), EXAMPLE.p(), 0), (Asked)
                            scorer -> scorer.ece(EXAMPLE.truth(), EXAMPLE.p(), 0)))
            .flatMap(each -> each)
            .toList();

    @Override
    public void declare(Claims<Calibration> claims) {
        prices(claims);
        bins(claims);
        keepsTheLaws(claims);
        hasManners(claims);
    }

    private static void prices(Claims<Calibration> claims) {
        claims.that(LOSS)
                .worth(1)
                .hint("The probabilities of what happened are 0.9, 0.2, 0.75, 0.9, and 1 clipped to 0.99.")
                .ask(scorer -> scorer.logLoss(EXAMPLE.truth(), EXAMPLE.p(), 0.01))
                .expect(near(-Math.log(0.9 * 0.2 * 0.75 * 0.9 * 0.99) / 5, EIGHT_DIGITS));

        claims.that("prices certainty at -ln(eps) when it is wrong and at -ln(1 - eps) when it is right")
                .worth(1)
                .hint("Clip p at both ends before the logarithm.")
                .givenEach(List.of(
                        new Certain(true, 0), new Certain(false, 1), new Certain(true, 1), new Certain(false, 0)))
                .ask((scorer, row) -> scorer.logLoss(new boolean[] {row.truth()}, new double[] {row.p()}, 0x1p-20))
                .expect((row, loss) ->
                        near(-Math.log(row.truth() == (row.p() == 1) ? 1 - 0x1p-20 : 0x1p-20), loss, EIGHT_DIGITS));

        claims.that("finds in constant forecasts that the share of positives has the least log loss")
                .worth(0.5)
                .hint("Three rows of ten are positive. Compare forecasts of 0.2, 0.3 and 0.4 for all.")
                .ask(scorer -> new double[] {constant(scorer, 0.2), constant(scorer, 0.3), constant(scorer, 0.4)})
                .expect(near(new double[] {threeOfTen(0.2), threeOfTen(0.3), threeOfTen(0.4)}, EIGHT_DIGITS));

        claims.that(BRIER)
                .worth(1)
                .hint("The squares are 0.01, 0.64, 0.0625, 0.01 and 0.")
                .ask(scorer -> scorer.brier(EXAMPLE.truth(), EXAMPLE.p()))
                .expect(near(0.1445, EIGHT_DIGITS));
    }

    private static void bins(Claims<Calibration> claims) {
        claims.that("fills the four bins of the statement")
                .worth(1)
                .hint("0.25 lies on an edge, 1 at the end, and bin 2 is empty.")
                .ask(scorer -> scorer.reliability(EXAMPLE.truth(), EXAMPLE.p(), EXAMPLE.bins()))
                .expect(near(
                        List.of(new Bin(2, 0.15, 0.5), new Bin(1, 0.25, 0), new Bin(0, 0, 0), new Bin(2, 0.95, 1)),
                        EIGHT_DIGITS));

        claims.that("puts every row into the bin of its forecast")
                .worth(1)
                .hint("Which bin of ten is 0.3141 in? Which arithmetic says so?")
                .given(sizes(1, 4, 40), CalibrationCases::draw)
                .ask((scorer, rows) -> scorer.reliability(rows.truth(), rows.p(), rows.bins()))
                .expect((rows, bins) -> near(rows.binned(), bins, EIGHT_DIGITS));

        claims.that("puts a forecast on an edge into the upper bin, and 1 into the last")
                .worth(0.5)
                .hint("With four bins the edges are 1/4, 1/2 and 3/4.")
                .given(sizes(4, 40), CalibrationCases::onEdges)
                .ask((scorer, rows) -> scorer.reliability(rows.truth(), rows.p(), rows.bins()))
                .expect((rows, bins) -> near(rows.binned(), bins, EIGHT_DIGITS));

        // In one bin the mean forecast is 2.45 / 5 and the rate 3 / 5.
        claims.that("finds the calibration error of the statement, and the one in a single bin")
                .worth(1)
                .hint("2/5 · 0.35 + 1/5 · 0.25 + 2/5 · 0.05; in a single bin |3/5 - 0.49|.")
                .givenEach(List.of(4, 1))
                .ask((scorer, bins) -> scorer.ece(EXAMPLE.truth(), EXAMPLE.p(), bins))
                .expect((bins, error) -> near(bins == 4 ? 0.21 : 0.11, error, EIGHT_DIGITS));

        claims.that("weighs the gap of every bin by its rows")
                .worth(0.75)
                .hint("A bin with one row of a hundred: how much may its gap move the error?")
                .given(sizes(2, 4, 40), CalibrationCases::draw)
                .ask((scorer, rows) -> scorer.ece(rows.truth(), rows.p(), rows.bins()))
                .expect((rows, error) -> near(rows.gap(), error, EIGHT_DIGITS));
    }

    private static void keepsTheLaws(Claims<Calibration> claims) {
        // With equal p in a bin: sum over its rows of (p - y)^2 = n (p - rate)^2 + n rate (1 - rate).
        claims.that("has a Brier score that its own bins explain, where the forecasts of a bin are equal")
                .worth(0.5)
                .after(BRIER)
                .hint("Add up n (mean p - rate)² + n rate (1 - rate) over the bins.")
                .given(sizes(4, 40), CalibrationCases::onEdges)
                .ask((scorer, rows) -> new Explained(
                        scorer.brier(rows.truth(), rows.p()), scorer.reliability(rows.truth(), rows.p(), 32)))
                .expect((rows, answer) -> near(
                                answer.bins().stream()
                                        .mapToDouble(bin -> bin.n()
                                                / (double) rows.p().length
                                                * (Math.pow(bin.meanP() - bin.rate(), 2)
                                                        + bin.rate() * (1 - bin.rate())))
                                        .sum(),
                                answer.brier(),
                                EIGHT_DIGITS)
                        .about("the Brier score is"));

        claims.that("does not care about the order of the rows")
                .worth(0.25)
                .after(LOSS)
                .given(sizes(4, 40), CalibrationCases::draw)
                .ask((scorer, rows) -> everything(scorer, rows))
                .again((rows, random) -> rows.inOrder(Laws.order(rows.p().length, random)))
                .expectUnchanged(EIGHT_DIGITS);
    }

    private static void hasManners(Claims<Calibration> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(LOSS)
                .hint("Clip into a variable, not into the array.")
                .given(sizes(3), CalibrationCases::draw)
                .ask((scorer, rows) -> everything(scorer, rows))
                .expectUntouchedInputs();

        claims.that("refuses what is no probability, missing rows, and an eps or a number of bins out of range")
                .worth(0.5)
                .hint("NaN is neither below 0 nor above 1. What is it not, either?")
                .givenEach(REFUSED)
                .ask((scorer, question) -> question.ask(scorer))
                .expectThrows(IllegalArgumentException.class);
    }

    private static double constant(Calibration scorer, double forecast) {
        boolean[] truth = new boolean[10];
        Arrays.fill(truth, 0, 3, true);
        double[] p = new double[10];
        Arrays.fill(p, forecast);
        return scorer.logLoss(truth, p, 1e-3);
    }

    private static double threeOfTen(double forecast) {
        return -0.3 * Math.log(forecast) - 0.7 * Math.log(1 - forecast);
    }

    private static Everything everything(Calibration scorer, Forecasts rows) {
        return new Everything(
                scorer.logLoss(rows.truth(), rows.p(), 1e-3),
                scorer.brier(rows.truth(), rows.p()),
                scorer.reliability(rows.truth(), rows.p(), rows.bins()),
                scorer.ece(rows.truth(), rows.p(), rows.bins()));
    }

    private static Stream<Asked> inEveryWay(Forecasts misfit) {
        return Stream.of(
                scorer -> scorer.logLoss(misfit.truth(), misfit.p(), 1e-3),
                scorer -> scorer.brier(misfit.truth(), misfit.p()),
                scorer -> scorer.reliability(misfit.truth(), misfit.p(), misfit.bins()),
                scorer -> scorer.ece(misfit.truth(), misfit.p(), misfit.bins()));
    }

    /** A question to one of the methods. */
    private interface Asked {
        Object ask(Calibration scorer);
    }

    private record Certain(boolean truth, double p) {}

    private record Explained(double brier, List<Bin> bins) {}

    private record Everything(double logLoss, double brier, List<Bin> bins, double ece) {}
}
