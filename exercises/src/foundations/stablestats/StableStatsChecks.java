package foundations.stablestats;

import static foundations.stablestats.StableStatsCases.numAcc;
import static foundations.stablestats.StableStatsCases.twoPasses;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.relative;
import static whetstone.kit.Tolerance.within;

import foundations.stablestats.StableStats.Moments;
import foundations.stablestats.StableStatsCases.Parts;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Growth;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;

public final class StableStatsChecks implements Checks<StableStats> {
    private static final String EXAMPLE = "keeps the moments of 2, 4, 9 as in the table of the statement";
    private static final String VARIANCE = "divides by one less than the count";
    private static final String MERGED = "merges the parts of the statement's example";

    private static final double[] VALUES = {2, 4, 9};
    private static final Moments NOTHING = new Moments(0, Double.NaN, 0);

    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    @Override
    public void declare(Claims<StableStats> claims) {
        adds(claims);
        keepsItsDigits(claims);
        merges(claims);
        knowsItsEdges(claims);
    }

    private static void adds(Claims<StableStats> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .ask(stats -> stats.addAll(VALUES))
                .expect(near(new Moments(3, 5, 26), NINE_DIGITS));

        claims.that(VARIANCE)
                .worth(1)
                .hint("The moments of 2, 4, 9 are count 3, mean 5, m2 26. Their variance is 13.")
                .givenEach(List.of(new Moments(2, 3, 2), new Moments(3, 5, 26), new Moments(101, 0, 50)))
                .ask(StableStats::variance)
                .expect((moments, variance) -> near(moments.m2() / (moments.count() - 1), variance, NINE_DIGITS));

        claims.that("keeps the moments that two passes over all values give")
                .worth(1)
                .hint("Two passes: first the mean, then the squared distances from it. Where do the numbers part?")
                .given(sizes(1, 2, 5, 100), StableStatsCases::draw)
                .ask(StableStats::addAll)
                .expect((values, moments) -> near(twoPasses(values), moments, NINE_DIGITS));

        claims.that("knows the mean at any time, and is not disturbed by being asked")
                .worth(0.5)
                .hint("moments() only looks: no field changes there.")
                .given(sizes(2, 10), StableStatsCases::draw)
                .ask(StableStats::runningMeans)
                .expect((values, means) -> near(
                        IntStream.rangeClosed(1, values.length)
                                .mapToDouble(n -> IntStream.range(0, n)
                                        .mapToDouble(i -> values[i])
                                        .average()
                                        .orElseThrow())
                                .toArray(),
                        means,
                        NINE_DIGITS));

        claims.that("does as much work for the thousandth value as for the first")
                .worth(0.5)
                .after(EXAMPLE)
                .hint(
                        "If values are stored and visited again, each costs more than the one before. Keep three numbers.")
                .given(sizes(100, 1000), StableStatsCases::draw)
                .ask(StableStats::runningMeans)
                .growing(Growth.LINEAR)
                .expect((values, means) -> near(twoPasses(values).mean(), means[means.length - 1], NINE_DIGITS));
    }

    private static void keepsItsDigits(Claims<StableStats> claims) {
        // A double near 1e9 is right to 1.2e-7, and each step may lose as much of a mean, next to distances of
        // thousands.
        claims.that("finds the same m2 when every value is raised by 1,000,000,000")
                .worth(0.5)
                .after(EXAMPLE)
                .hint("Squares near 10^18 keep no units. Subtract before squaring, not after.")
                .given(sizes(3, 10, 100), StableStatsCases::wholeNumbers)
                .ask((stats, values) ->
                        stats.addAll(Laws.each(values, value -> value + 1e9)).m2())
                .expect((values, m2) -> near(twoPasses(values).m2(), m2, relative(1e-6)));

        // NIST certifies means of 1.2, 1000000.2 and 10000000.2 and standard deviations of 0.1: 500 distances of -0.1
        // and
        // 500 of 0.1 around the first value, so that m2 = 1000 * 0.01 and m2 / 1000 = 0.01. In a double the values
        // themselves are rounded by up to 1e-9, a hundred millionth of their distances.
        claims.that("passes NIST's tests of accuracy: 1001 values, 0.1 apart, near 1, 1,000,000 and 10,000,000")
                .worth(1)
                .hint("Two large numbers that agree in nearly all digits are subtracted. Which ones?")
                .givenEach(List.of(1.2, 1_000_000.2, 10_000_000.2))
                .ask((stats, first) -> {
                    Moments moments = stats.addAll(numAcc(first));
                    return new double[] {moments.mean() - first, stats.variance(moments)};
                })
                .expect((first, found) -> near(0, found[0], Tolerance.absolute(1e-12 * first))
                        .about("the mean, less the certified one, is")
                        .and(() -> near(0.01, found[1], relative(1e-5)).about("the variance is")));
    }

    private static void merges(Claims<StableStats> claims) {
        claims.that(MERGED)
                .worth(0.5)
                .ask(stats -> stats.merge(new Moments(2, 3, 2), new Moments(1, 9, 0)))
                .expect(near(new Moments(3, 5, 26), NINE_DIGITS));

        claims.that("merges two parts to the moments of all their values")
                .worth(1)
                .hint("Merge 0 and 10, each with an m2 of 0: together they have an m2 of 50.")
                .given(sizes(2, 3, 10, 100), Parts::draw)
                .ask((stats, parts) -> stats.merge(twoPasses(parts.first()), twoPasses(parts.second())))
                .expect((parts, moments) -> near(twoPasses(parts.together()), moments, NINE_DIGITS));

        claims.that("merges four billion values with as many others")
                .worth(0.5)
                .after(MERGED)
                .hint("What is 4,000,000,000 times 4,000,000,000, as an int, as a long, as a double?")
                .ask(stats -> stats.merge(new Moments(4_000_000_000L, 1, 5), new Moments(4_000_000_000L, 3, 7)))
                .expect(near(new Moments(8_000_000_000L, 2, 8_000_000_012.0), NINE_DIGITS));

        claims.that("changes nothing by merging with no values, from either side")
                .worth(0.5)
                .after(MERGED)
                .hint("The mean of no values is NaN. What is NaN times 0?")
                .ask(stats -> List.of(
                        stats.merge(NOTHING, new Moments(3, 5, 26)),
                        stats.merge(new Moments(3, 5, 26), NOTHING),
                        stats.merge(NOTHING, NOTHING)))
                .expect(near(List.of(new Moments(3, 5, 26), new Moments(3, 5, 26), NOTHING), NINE_DIGITS));
    }

    private static void knowsItsEdges(Claims<StableStats> claims) {
        claims.that("answers count 0, mean NaN and m2 0 before the first value, started or not")
                .worth(0.5)
                .hint("The mean of nothing is no number. Inside, a 0 to begin with is fine.")
                .givenEach(List.of(false, true))
                .ask((stats, started) -> started ? stats.addAll(new double[0]) : stats.moments())
                .expect(near(NOTHING, NINE_DIGITS));

        claims.that("answers NaN for the variance of one value, and of none")
                .worth(0.5)
                .after(VARIANCE)
                .hint("One value says nothing about how far values spread.")
                .givenEach(List.of(NOTHING, new Moments(1, 7, 0)))
                .ask(StableStats::variance)
                .expect(near(Double.NaN, NINE_DIGITS));

        claims.that("forgets everything when it is started again")
                .worth(0.25)
                .after(EXAMPLE)
                .hint("start sets every field.")
                .ask(stats -> {
                    stats.addAll(new double[] {100, -7});
                    return stats.addAll(VALUES);
                })
                .expect(near(new Moments(3, 5, 26), NINE_DIGITS));

        claims.that("refuses a value that is not a finite number")
                .worth(0.25)
                .hint("Double.isFinite tells.")
                .givenEach(List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY))
                .ask((stats, value) -> stats.addAll(new double[] {2, value}))
                .expectThrows(IllegalArgumentException.class);
    }
}
