package evaluation.bootstrapci;

import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.relative;
import static whetstone.kit.Tolerance.within;

import evaluation.bootstrapci.BootstrapCi.Interval;
import evaluation.bootstrapci.BootstrapCi.Plan;
import evaluation.bootstrapci.BootstrapCi.Statistic;
import evaluation.bootstrapci.BootstrapCiCases.Pair;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

public final class BootstrapCiChecks implements Checks<BootstrapCi> {
    private static final String MEAN = "finds the interval of the statement for the mean";
    private static final String TEST = "finds the p-value of the statement";
    private static final double[] VALUES = {3, 6, 12};
    private static final Plan PLAN = new Plan(4, 0.5, 3);
    private static final Pair ONE_AND_SIX = BootstrapCiCases.pair(1, 6, 2, 3);
    private static final Tolerance EIGHT_DIGITS = within(1e-9, 1e-8);

    private static final List<Asked> REFUSED = List.of(
            solution -> solution.percentile(new double[0], Statistic.MEAN, PLAN),
            solution -> solution.percentile(new double[] {1, Double.NaN}, Statistic.MEAN, PLAN),
            solution -> solution.percentile(new double[] {1, Double.POSITIVE_INFINITY}, Statistic.MEDIAN, PLAN),
            solution -> solution.percentile(VALUES, Statistic.MEAN, new Plan(0, 0.5, 2)),
            solution -> solution.percentile(VALUES, Statistic.MEAN, new Plan(4, 0, 2)),
            solution -> solution.percentile(VALUES, Statistic.MEAN, new Plan(4, 1, 2)),
            solution -> solution.percentile(VALUES, Statistic.MEAN, new Plan(4, Double.NaN, 2)),
            solution -> solution.mcnemar(new boolean[0], new boolean[0]),
            solution -> solution.mcnemar(new boolean[] {true}, new boolean[] {true, false}),
            solution -> solution.mcnemar(new boolean[] {true, false}, new boolean[] {true}));

    @Override
    public void declare(Claims<BootstrapCi> claims) {
        known(claims);
        lawsOfIntervals(claims);
        mcnemar(claims);
        hasManners(claims);
    }

    private static void known(Claims<BootstrapCi> claims) {
        claims.that(MEAN)
                .worth(1)
                .hint("The means of the four resamples are 9, 4, 5 and 5, in this order.")
                .ask(solution -> solution.percentile(VALUES, Statistic.MEAN, PLAN))
                .expect(near(new Interval(4.75, 6), EIGHT_DIGITS));

        claims.that("finds the interval of the statement for the median")
                .worth(1)
                .hint("The medians of the four resamples are 12, 3, 6 and 6.")
                .ask(solution -> solution.percentile(VALUES, Statistic.MEDIAN, PLAN))
                .expect(near(new Interval(5.25, 7.5), EIGHT_DIGITS));

        // The draws of seed 2 are 2 1 3 0, so the resample is 8, 4, 12, 1.
        claims.that("takes the mean of the two middle ones for the median of four, and one resample for both ends")
                .worth(0.5)
                .hint("Sorted, the one resample of the first call is 1, 4, 8, 12.")
                .ask(solution -> List.of(
                        solution.percentile(new double[] {1, 4, 8, 12}, Statistic.MEDIAN, new Plan(1, 0.9, 2)),
                        solution.percentile(new double[] {7}, Statistic.MEDIAN, new Plan(3, 0.9, 5))))
                .expect(near(List.of(new Interval(6, 6), new Interval(7, 7)), EIGHT_DIGITS));

        // An interval of this kind covers the mean in about 93.5 % of 400 sets (deviation 5 sets): fewer than 345 or
        // more
        // than 397 in less than one of a million runs.
        claims.that("covers the mean of a population in about 95 of 100 samples")
                .worth(1)
                .hint("An interval that never covers has no width; one that always does is that of single values.")
                .given(
                        sizes(400),
                        (sets, random) -> IntStream.range(0, sets)
                                .mapToObj(set -> BootstrapCiCases.draw(50, random))
                                .toList())
                .ask((solution, samples) -> (int) samples.stream()
                        .map(sample -> solution.percentile(
                                sample.values(),
                                Statistic.MEAN,
                                new Plan(200, 0.95, sample.plan().seed())))
                        .filter(interval -> interval.low() <= 3 && 3 <= interval.high())
                        .count())
                .expect(covered -> holds(
                        covered >= 345 && covered <= 397, "from 345 to 397 of 400 intervals cover the mean", covered));
    }

    private static void lawsOfIntervals(Claims<BootstrapCi> claims) {
        claims.that("moves and stretches the interval as the values are moved and stretched")
                .worth(0.5)
                .after(MEAN)
                .given(sizes(2, 5, 20), BootstrapCiCases::draw)
                .ask((solution, sample) -> solution.percentile(sample.values(), Statistic.MEAN, sample.plan()))
                .again((sample, random) -> sample.each(2, 100))
                .expect((changed, intervals) -> near(
                        new Interval(
                                2 * intervals.first().low() + 100,
                                2 * intervals.first().high() + 100),
                        intervals.second(),
                        EIGHT_DIGITS));

        claims.that("exchanges the ends of the interval when the values change their sign")
                .worth(0.5)
                .after(MEAN)
                .hint("As many statistics lie below the low end as above the high end.")
                .given(sizes(2, 5, 20), BootstrapCiCases::draw)
                .ask((solution, sample) -> solution.percentile(sample.values(), Statistic.MEDIAN, sample.plan()))
                .again((sample, random) -> sample.each(-1, 0))
                .expect((changed, intervals) -> near(
                        new Interval(
                                -intervals.first().high(), -intervals.first().low()),
                        intervals.second(),
                        EIGHT_DIGITS));

        claims.that("answers a wider interval for a higher level, around the narrower one")
                .worth(0.5)
                .after(MEAN)
                .given(sizes(5, 20), BootstrapCiCases::draw)
                .ask((solution, sample) -> new Levels(
                        solution.percentile(sample.values(), Statistic.MEAN, sample.at(0.5)),
                        solution.percentile(sample.values(), Statistic.MEAN, sample.at(0.95))))
                .expect((sample, levels) -> holds(
                        levels.high().low() < levels.half().low()
                                && levels.half().low() < levels.half().high()
                                && levels.half().high() < levels.high().high(),
                        "an interval of level 0.5 inside of that of level 0.95",
                        levels));

        claims.that("draws the same for the same seed, and otherwise for another")
                .worth(0.5)
                .after(MEAN)
                .hint("All draws of a call come from one new Random(seed).")
                .given(sizes(10), BootstrapCiCases::draw)
                .ask((solution, sample) -> List.of(
                        solution.percentile(sample.values(), Statistic.MEAN, sample.plan()),
                        solution.percentile(sample.values(), Statistic.MEAN, sample.plan()),
                        solution.percentile(
                                sample.values(),
                                Statistic.MEAN,
                                new Plan(
                                        sample.plan().resamples(),
                                        sample.plan().level(),
                                        sample.plan().seed() + 1))))
                .expect((sample, intervals) -> holds(
                        intervals.get(0).equals(intervals.get(1))
                                && !intervals.get(0).equals(intervals.get(2)),
                        "twice the same interval, and then another",
                        intervals));
    }

    private static void mcnemar(Claims<BootstrapCi> claims) {
        claims.that(TEST)
                .worth(1)
                .hint("Seven rows differ. Two sides, and C(7, 0) + C(7, 1) = 8.")
                .ask(solution -> solution.mcnemar(ONE_AND_SIX.a(), ONE_AND_SIX.b()))
                .expect(near(0.125, EIGHT_DIGITS));

        // C(4, 0) / 16 = 1/16 and (1 + 5 + 10) / 32 = 1/2, twice; with b = c the sum is above 1/2.
        claims.that("answers 1/8 where four rows differ in one direction, and at most 1 where they are split evenly")
                .worth(0.5)
                .hint("With b = c = 5 the sum is above one half. A p-value is a probability.")
                .givenEach(List.of(
                        BootstrapCiCases.pair(4, 0, 5, 5),
                        BootstrapCiCases.pair(3, 2, 5, 0),
                        BootstrapCiCases.pair(5, 5, 5, 5),
                        BootstrapCiCases.pair(0, 0, 2, 1)))
                .ask((solution, pair) -> solution.mcnemar(pair.a(), pair.b()))
                .expect((pair, p) -> near(pair.a().length == 14 ? 0.125 : 1, p, EIGHT_DIGITS));

        claims.that("does not care about rows on which the models agree, nor which is called A")
                .worth(0.5)
                .after(TEST)
                .hint("Add ten rows that both have right. Which of your counts change?")
                .given(sizes(1, 4, 12), (size, random) -> new int[] {size, size + 3 + random.nextInt(4)})
                .ask((solution, counts) -> {
                    Pair few = BootstrapCiCases.pair(counts[0], counts[1], 0, 0);
                    Pair more = BootstrapCiCases.pair(counts[1], counts[0], 30, 7);
                    return new double[] {solution.mcnemar(few.a(), few.b()), solution.mcnemar(more.a(), more.b())};
                })
                .expect((counts, p) -> near(p[0], p[1], relative(1e-8)));

        // scipy 1.10.1: binomtest(1450, 3000).pvalue and binomtest(300, 720).pvalue.
        claims.that("tests thousands of rows that differ")
                .worth(0.75)
                .hint("How large is C(3000, 1450), and how small is 2 to the power of -3000? Add their logarithms.")
                .givenEach(List.of(BootstrapCiCases.pair(1450, 1550, 10, 10), BootstrapCiCases.pair(420, 300, 0, 5)))
                .ask((solution, pair) -> solution.mcnemar(pair.a(), pair.b()))
                .expect((pair, p) ->
                        near(pair.a().length == 3020 ? 0.07066904481175822 : 8.807756168615114e-06, p, relative(1e-7)));
    }

    private static void hasManners(Claims<BootstrapCi> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(MEAN)
                .hint("Sort the resample, or a copy.")
                .given(sizes(5), BootstrapCiCases::draw)
                .ask((solution, sample) -> {
                    solution.percentile(sample.values(), Statistic.MEDIAN, sample.plan());
                    return solution.percentile(sample.values(), Statistic.MEAN, sample.plan());
                })
                .expectUntouchedInputs();

        claims.that("does not care about the order of the rows of a test")
                .worth(0.25)
                .after(TEST)
                .given(sizes(3, 20), (size, random) -> BootstrapCiCases.pair(size, 2, size, 1))
                .ask((solution, pair) -> solution.mcnemar(pair.a(), pair.b()))
                .again((pair, random) -> pair.inOrder(Laws.order(pair.a().length, random)))
                .expectUnchanged(absolute(1e-12));

        claims.that("refuses missing or infinite values, a plan without resamples or level, and rows without a partner")
                .worth(0.5)
                .hint("Look at values, plan and lengths before the first draw. NaN is neither below 1 nor above 0.")
                .givenEach(REFUSED)
                .ask((solution, question) -> question.ask(solution))
                .expectThrows(IllegalArgumentException.class);
    }

    /** A question to one of the methods. */
    private interface Asked {
        Object ask(BootstrapCi solution);
    }

    private record Levels(Interval half, Interval high) {}
}
