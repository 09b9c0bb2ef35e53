package drift.ks;

import static drift.ks.KsCases.normal;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import drift.ks.KsCases.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Growth;
import whetstone.kit.Tolerance;

/**
 * The known p were found a second time by SciPy 1.10.1, whose survival function of the Kolmogorov distribution is not this
 * series: {@code s = sqrt(n * m / (n + m)); kstwobign.sf((s + 0.12 + 0.11 / s) * d)}.
 */
public final class KsChecks implements Checks<Ks> {
    private static final String SHARES = "finds both curves of the statement";
    private static final String STATISTIC = "finds the largest distance of the statement";
    private static final String DEFINITION = "has the largest distance that counting at every value gives";
    private static final String P = "finds the p of the statement, and of five values beside five";

    private static final double[] A = {2, 1, 3, 2};
    private static final double[] B = {3, 5, 2, 4, 3};
    private static final double[] NOT_A_NUMBER = {1, Double.NaN, 3};
    private static final double[] NONE = {};

    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    @Override
    public void declare(Claims<Ks> claims) {
        distribution(claims);
        statistic(claims);
        pValue(claims);
        both(claims);
        refuses(claims);
    }

    private static void distribution(Claims<Ks> claims) {
        claims.that(SHARES)
                .worth(0.75)
                .hint("Count the values that are at most 1, then those that are at most 2, and so on.")
                .givenEach(List.of(
                        new Curve(A, new double[] {0.25, 0.75, 1, 1, 1}),
                        new Curve(B, new double[] {0, 0.2, 0.6, 0.8, 1})))
                .ask((ks, curve) -> ks.distribution(curve.sample(), new double[] {1, 2, 3, 4, 5}))
                .expect((curve, shares) -> near(curve.shares(), shares, NINE_DIGITS));

        claims.that("finds a curve between values and outside of them, in any order of the places")
                .worth(0.5)
                .after(SHARES)
                .hint("Each place is asked about for itself. How many values are at most 2.5?")
                .ask(ks -> ks.distribution(A, new double[] {9, 2.5, 0.5, 2.5, -1e9}))
                .expect(near(new double[] {1, 0.75, 0, 0.75, 0}, NINE_DIGITS));
    }

    private static void statistic(Claims<Ks> claims) {
        claims.that(STATISTIC)
                .worth(0.75)
                .hint("Print the two shares at every step of the walk and hold them against the table.")
                .ask(ks -> ks.statistic(A, B))
                .expect(near(0.55, NINE_DIGITS));

        claims.that(DEFINITION)
                .worth(1)
                .hint("Draw both curves for the smallest case and look where they lie farthest apart.")
                .given(sizes(1, 2, 3, 8, 40), Samples::distinct)
                .ask((ks, samples) -> ks.statistic(samples.a(), samples.b()))
                .expect((samples, d) -> near(samples.largestDistance(), d, NINE_DIGITS));

        claims.that("takes all steps at equal values before it compares")
                .worth(1)
                .hint("At a value that both samples have, both curves rise. How far apart are they after that?")
                .given(sizes(1, 2, 3, 8, 40), Samples::tied)
                .ask((ks, samples) -> ks.statistic(samples.a(), samples.b()))
                .expect((samples, d) -> near(samples.largestDistance(), d, NINE_DIGITS));

        claims.that("finds no distance between a sample and itself in another order")
                .worth(0.5)
                .after(DEFINITION)
                .hint("Two equal values, one in each sample: both curves take this step together.")
                .given(sizes(1, 2, 12), (size, random) -> {
                    double[] a = KsCases.coarse(size, random);
                    return new Samples(a, a.clone()).shuffled(random);
                })
                .ask((ks, samples) -> ks.statistic(samples.a(), samples.b()))
                .expect(near(0, NINE_DIGITS));

        claims.that("finds the same distance when the samples are swapped")
                .worth(0.5)
                .after(DEFINITION)
                .hint("Which of the two curves may be the upper one?")
                .given(sizes(1, 3, 20), Samples::distinct)
                .ask((ks, samples) -> ks.statistic(samples.a(), samples.b()))
                .again((samples, random) -> samples.swapped().shuffled(random))
                .expectUnchanged(NINE_DIGITS);

        claims.that("finds the same distance when all values are put through a growing function")
                .worth(0.25)
                .after(DEFINITION)
                .hint("3 plus 2 to the power of each value keeps their order. What else than the order is used?")
                .given(sizes(1, 3, 20), Samples::distinct)
                .ask((ks, samples) -> ks.statistic(samples.a(), samples.b()))
                .again((samples, random) -> samples.raised())
                .expectUnchanged(NINE_DIGITS);

        claims.that("finds 1 for samples that do not overlap")
                .worth(0.25)
                .after(DEFINITION)
                .given(
                        sizes(1, 3, 20),
                        (size, random) -> Samples.distinct(size, random).moved(random.nextBoolean() ? 1000 : -1000))
                .ask((ks, samples) -> ks.statistic(samples.a(), samples.b()))
                .expect(near(1, NINE_DIGITS));

        claims.that("finds the largest distance in about n log n steps")
                .worth(0.5)
                .hint("Four times the values should take about five times the steps. Which loop runs inside another?")
                .given(sizes(500, 2000), Samples::distinct)
                .ask((ks, samples) -> ks.statistic(samples.a(), samples.b()))
                .growing(Growth.LINEARITHMIC)
                .expect((samples, d) -> near(samples.largestDistance(), d, NINE_DIGITS));
    }

    private static void pValue(Claims<Ks> claims) {
        claims.that(P)
                .worth(1)
                .hint("For the statement's 0.55, 4 and 5, λ is 0.92648. Print it, then the first three terms.")
                .givenEach(List.of(new Case(0.55, 4, 5, 0.357227109881702), new Case(0.4, 5, 5, 0.6974048780205908)))
                .ask((ks, known) -> ks.pValue(known.d(), known.n(), known.m()))
                .expect((known, p) -> near(known.p(), p, NINE_DIGITS));

        claims.that("finds p for small samples, for uneven ones and for large ones")
                .worth(0.5)
                .after(P)
                .hint("Print Nₑ. Is it positive, and does it have its fraction?")
                .givenEach(List.of(
                        new Case(1, 1, 1, 0.28904142837082675),
                        new Case(0.5, 2, 3, 0.7796278725464314),
                        new Case(0.3, 7, 40, 0.5740892159128842),
                        new Case(0.1, 100, 300, 0.4219431488968533),
                        new Case(1, 3, 100, 0.0015658451634132547),
                        new Case(0.01, 60_000, 70_000, 0.0030977913855786228)))
                .ask((ks, known) -> ks.pValue(known.d(), known.n(), known.m()))
                .expect((known, p) -> near(known.p(), p, NINE_DIGITS));

        claims.that("answers 1 where next to nothing lies between the curves")
                .worth(0.5)
                .after(P)
                .hint("λ is below 0.2 here. What are the first terms of the series, and does it come to an end?")
                .givenEach(List.of(new Case(0, 10, 10, 1), new Case(1 / 110.0, 10, 11, 1), new Case(1 / 63.0, 9, 7, 1)))
                .ask((ks, known) -> ks.pValue(known.d(), known.n(), known.m()))
                .expect((known, p) -> near(known.p(), p, NINE_DIGITS));
    }

    private static void both(Claims<Ks> claims) {
        // 20,000 draws by SciPy: p <= 0.05 in 4.6 %, p < 0.5 in 47.7 %. More than 45 of 300, fewer than 90 and more
        // than
        // 196 have the probabilities 1e-12, 1e-10 and 3e-10.
        claims.that("finds small p as seldom as they should be, where nothing has changed")
                .worth(0.5)
                .after(P)
                .hint("Too many small p: λ is too large, or the sum too small. Too few: the other way round.")
                .given(sizes(300), KsChecks::alike)
                .ask((ks, pairs) -> Arrays.stream(pairs)
                        .mapToDouble(pair -> ks.compare(pair.a(), pair.b()))
                        .toArray())
                .expect((pairs, p) -> {
                    long small = Arrays.stream(p).filter(each -> each <= 0.05).count();
                    long half = Arrays.stream(p).filter(each -> each < 0.5).count();
                    return holds(
                            small <= 45 && half >= 90 && half <= 196,
                            "at most 45 of 300 up to 0.05, and 90 to 196 below 0.5",
                            small + " up to 0.05, and " + half + " below 0.5");
                });

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(DEFINITION)
                .hint("Sort a copy.")
                .given(sizes(6), Samples::distinct)
                .ask((ks, samples) -> {
                    ks.distribution(samples.a(), samples.b());
                    return ks.compare(samples.a(), samples.b());
                })
                .expectUntouchedInputs();
    }

    private static Samples[] alike(int size, Random random) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Samples(normal(40, 0, random), normal(60, 0, random)))
                .toArray(Samples[]::new);
    }

    private static void refuses(Claims<Ks> claims) {
        claims.that("refuses samples without values or with NaN")
                .worth(0.25)
                .hint("Both methods look at their samples first, statistic at both of them.")
                .givenEach(List.<Function<Ks, Object>>of(
                        ks -> ks.statistic(NONE, B),
                        ks -> ks.statistic(A, NONE),
                        ks -> ks.statistic(NOT_A_NUMBER, B),
                        ks -> ks.statistic(A, NOT_A_NUMBER),
                        ks -> ks.distribution(NONE, A),
                        ks -> ks.distribution(NOT_A_NUMBER, A)))
                .ask((ks, question) -> question.apply(ks))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses a distance that is none, and sizes below 1")
                .worth(0.25)
                .givenEach(List.of(
                        new Case(-0.1, 4, 5, 0),
                        new Case(1.1, 4, 5, 0),
                        new Case(Double.NaN, 4, 5, 0),
                        new Case(0.5, 0, 5, 0),
                        new Case(0.5, 4, 0, 0)))
                .ask((ks, known) -> ks.pValue(known.d(), known.n(), known.m()))
                .expectThrows(IllegalArgumentException.class);
    }

    private record Curve(double[] sample, double[] shares) {}

    private record Case(double d, int n, int m, double p) {}
}
