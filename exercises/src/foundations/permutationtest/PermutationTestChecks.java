package foundations.permutationtest;

import static foundations.permutationtest.PermutationTestCases.normal;
import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import foundations.permutationtest.PermutationTest.Welch;
import foundations.permutationtest.PermutationTestCases.Groups;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Tolerance;

/**
 * The exact p were counted twice: by Python's itertools.combinations over fractions, and by SciPy 1.10.1,
 * permutation_test((a, b), lambda x, y, axis: abs(mean(x, axis) - mean(y, axis)), alternative="greater").
 */
public final class PermutationTestChecks implements Checks<PermutationTest> {
    private static final String WELCH = "finds Welch's t and df of the statement";
    private static final String EXACT = "counts two of the six ways of the statement's example";
    private static final String SMALLEST = "answers 1 / (B + 1) where no permutation comes near";

    private static final Groups FOURS = new Groups(new double[] {1, 2, 3, 4}, new double[] {2, 3, 4, 9});
    private static final Groups UNEVEN = new Groups(new double[] {12, 15, 11, 18}, new double[] {9, 10, 14});
    private static final double[] NONE = {};
    private static final double[] TWO = {3, 5};

    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    @Override
    public void declare(Claims<PermutationTest> claims) {
        welch(claims);
        exact(claims);
        sampled(claims);
        knowsItsEdges(claims);
    }

    private static void welch(Claims<PermutationTest> claims) {
        claims.that(WELCH)
                .worth(1)
                .hint("u = 5/12 and w = 29/12. t has the sign of mean(a) - mean(b).")
                .ask(test -> test.welch(FOURS.a(), FOURS.b()))
                .expect(near(new Welch(-2 / Math.sqrt(17 / 6.0), 3468 / 866.0), NINE_DIGITS));

        // u = 4/3, w = 9.5/5 = 19/10, u + w = 97/30; df = (97/30)^2 / (8/9 + 361/400) = 37636/6449
        claims.that("finds them for three values beside five")
                .worth(0.5)
                .hint("The variances are 4 and 9.5. Each is divided by the size of its own group.")
                .ask(test -> test.welch(new double[] {3, 5, 7}, new double[] {1, 2, 4, 4, 9}))
                .expect(near(new Welch(1 / Math.sqrt(97 / 30.0), 37636 / 6449.0), NINE_DIGITS));

        claims.that("turns the sign of t when the groups are swapped, and changes nothing in other units")
                .worth(0.5)
                .after(WELCH)
                .hint("Swap the groups and measure in degrees Fahrenheit, 1.8 x + 32: only the sign of t is another.")
                .given(sizes(2, 3, 10), Groups::draw)
                .ask((test, groups) -> test.welch(groups.a(), groups.b()))
                .again((groups, random) -> groups.swapped().each(x -> 1.8 * x + 32))
                .expect((groups, found) ->
                        near(new Welch(-found.first().t(), found.first().df()), found.second(), NINE_DIGITS));
    }

    private static void exact(Claims<PermutationTest> claims) {
        claims.that(EXACT)
                .worth(1)
                .ask(test -> test.exactP(new double[] {1, 2}, new double[] {4, 6}))
                .expect(near(2 / 6.0, NINE_DIGITS));

        claims.that("counts 30 of 70 ways for four values beside four, and 9 of 35 for four beside three")
                .worth(0.75)
                .hint("Equal distances count, and distances in the other direction do.")
                .givenEach(List.of(FOURS, UNEVEN))
                .ask((test, groups) -> test.exactP(groups.a(), groups.b()))
                .expect((groups, p) -> near(groups.b().length == 4 ? 30 / 70.0 : 9 / 35.0, p, NINE_DIGITS));

        claims.that("enumerates 20 values, of which one lies far out")
                .worth(0.25)
                .hint("There are 20 ways to choose one of 20 values. How many are as far apart as the given one?")
                .ask(test -> test.exactP(
                        new double[] {100},
                        IntStream.range(0, 19).asDoubleStream().toArray()))
                .expect(near(1 / 20.0, NINE_DIGITS));

        claims.that("has the same exact p when groups are swapped and values come in another order")
                .worth(0.5)
                .after(EXACT)
                .given(sizes(1, 2, 4), Groups::draw)
                .ask((test, groups) -> test.exactP(groups.a(), groups.b()))
                .again((groups, random) -> groups.swapped().shuffled(random))
                .expectUnchanged(NINE_DIGITS);

        claims.that("answers 1 when all values are equal, exact or not")
                .worth(0.5)
                .after(EXACT)
                .hint("Every distance is 0, and 0 is at least 0.")
                .ask(test -> new double[] {
                    test.exactP(new double[] {4, 4, 4}, new double[] {4, 4}),
                    test.permutationP(new double[] {4, 4, 4}, new double[] {4, 4}, 99, 1)
                })
                .expect(near(new double[] {1, 1}, NINE_DIGITS));
    }

    private static void sampled(Claims<PermutationTest> claims) {
        // One permutation of 30 + 30 values separates them again with a probability of 2 / C(60, 30) = 2e-17.
        claims.that(SMALLEST)
                .worth(0.5)
                .hint("The given groups are one of the ways: 1 above the line, and 1 below.")
                .given(sizes(1, 19, 99), (permutations, random) -> permutations)
                .ask((test, permutations) -> test.permutationP(
                        IntStream.range(0, 30).asDoubleStream().toArray(),
                        IntStream.range(1000, 1030).asDoubleStream().toArray(),
                        permutations,
                        5))
                .expect((permutations, p) -> near(1 / (permutations + 1.0), p, NINE_DIGITS));

        claims.that("answers 1 for groups of one value each, which are as far apart when swapped")
                .worth(0.5)
                .after(SMALLEST)
                .hint("There are two orders of two values. Is each value used once in every order?")
                .given(sizes(1, 2, 3), (seed, random) -> (long) seed)
                .ask((test, seed) -> test.permutationP(new double[] {0}, new double[] {1}, 50, seed))
                .expect(near(1, NINE_DIGITS));

        // Six standard deviations of a share in 5000 tries: exceeded in 2e-9 of all cases.
        claims.that("comes near to the exact p with 5000 permutations")
                .worth(1)
                .hint("Is every order equally likely, do both directions count, and those that are equal?")
                .givenEach(List.of(FOURS, UNEVEN))
                .ask((test, groups) -> test.permutationP(groups.a(), groups.b(), 5000, groups.b().length))
                .expect((groups, p) -> {
                    double exact = groups.b().length == 4 ? 30 / 70.0 : 9 / 35.0;
                    return near(exact, p, absolute(6 * Math.sqrt(exact * (1 - exact) / 5000)));
                });

        // The p of 1000 permutations are spread over more than 50 values: ten seeds agree with a probability below
        // 1e-12.
        claims.that("gives the same seed the same answer, and other seeds others")
                .worth(0.5)
                .after(SMALLEST)
                .hint("Is the Random made of the seed, in the method itself?")
                .ask(test -> List.of(tenSeeds(test), tenSeeds(test)))
                .expect(p -> all(
                        () -> near(p.get(0), p.get(1), NINE_DIGITS),
                        () -> holds(
                                Arrays.stream(p.get(0)).distinct().count() > 1,
                                "answers that differ between ten seeds",
                                p.get(0))));

        // Without a difference p <= 0.1 has the probability 10 / 100, whatever the distribution. Of 200, fewer than 3
        // or
        // more than 47 have it with a probability of 2e-7.
        claims.that("finds p at most 0.1 in about a tenth of 200 comparisons without a difference")
                .worth(0.5)
                .after(SMALLEST)
                .hint("Too few: do values leave their group at all? Too many: which distances count?")
                .given(sizes(200), PermutationTestChecks::alike)
                .ask(PermutationTestCases::pWithoutDifference)
                .expect((values, p) -> {
                    long low =
                            Arrays.stream(p).filter(each -> each <= 0.1 + 1e-9).count();
                    return holds(low >= 3 && low <= 47, "3 to 47 of 200", low + " of 200");
                });
    }

    private static void knowsItsEdges(Claims<PermutationTest> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.5)
                .after(EXACT)
                .hint("Shuffle an array of your own.")
                .given(sizes(3), Groups::draw)
                .ask((test, groups) -> new Answers(
                        test.welch(groups.a(), groups.b()),
                        test.exactP(groups.a(), groups.b()),
                        test.permutationP(groups.a(), groups.b(), 20, 3)))
                .expectUntouchedInputs();

        claims.that("finds t and df when one group is constant, and when both vary alike")
                .worth(0.25)
                .after(WELCH)
                .hint("With w = 0 only one variance is left, and df is n - 1. For 1, 3 and 6, 8 both u and w are 1.")
                .ask(test -> List.of(
                        test.welch(new double[] {4, 6, 8}, new double[] {5, 5}),
                        test.welch(new double[] {1, 3}, new double[] {6, 8})))
                .expect(near(
                        List.of(new Welch(1 / Math.sqrt(4 / 3.0), 2), new Welch(-5 / Math.sqrt(2), 2)), NINE_DIGITS));

        claims.that("refuses groups that are too small, too large or without any spread, and no permutations")
                .worth(0.75)
                .hint(
                        "Each method looks at the sizes first: at least 2 for Welch, at least 1, at most 20 to enumerate.")
                .givenEach(List.<Function<PermutationTest, Double>>of(
                        test -> test.welch(new double[] {3}, TWO).t(),
                        test -> test.welch(TWO, new double[] {3}).t(),
                        test -> test.welch(new double[] {5, 5}, new double[] {4, 4, 4})
                                .t(),
                        test -> test.exactP(NONE, TWO),
                        test -> test.exactP(TWO, NONE),
                        test -> test.exactP(TWO, new double[19]),
                        test -> test.permutationP(NONE, TWO, 10, 1),
                        test -> test.permutationP(TWO, NONE, 10, 1),
                        test -> test.permutationP(TWO, TWO, 0, 1)))
                .ask((test, question) -> question.apply(test))
                .expectThrows(IllegalArgumentException.class);
    }

    private static double[] tenSeeds(PermutationTest test) {
        return LongStream.range(0, 10)
                .mapToDouble(seed -> test.permutationP(FOURS.a(), FOURS.b(), 1000, seed))
                .toArray();
    }

    private static double[][] alike(int size, Random random) {
        return IntStream.range(0, size).mapToObj(i -> normal(16, random)).toArray(double[][]::new);
    }

    private record Answers(Welch welch, double exactP, double permutationP) {}
}
