package drift.categorical;

import static whetstone.kit.Expect.atMost;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import drift.categorical.Categorical.Test;
import drift.categorical.CategoricalCases.Counts;
import drift.categorical.CategoricalCases.Shares;
import java.util.Arrays;
import java.util.List;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Tolerance;

/**
 * The known numbers were found a second time by SciPy 1.10.1: {@code chi2_contingency([before, after], correction=False)}
 * after the columns of zeros were taken out, and {@code jensenshannon(p, q) ** 2}.
 */
public final class CategoricalChecks implements Checks<Categorical> {
    private static final String CHI_SQUARE = "finds statistic, degrees of freedom and p of the statement";
    private static final String JENSEN_SHANNON = "finds the divergence of the statement";
    private static final Counts EXAMPLE = new Counts(new int[] {10, 20, 30}, new int[] {15, 15, 10});

    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);

    @Override
    public void declare(Claims<Categorical> claims) {
        knownTables(claims);
        lawsOfTables(claims);
        divergences(claims);
        knowsItsEdges(claims);
    }

    private static void knownTables(Claims<Categorical> claims) {
        claims.that(CHI_SQUARE)
                .worth(1)
                .hint("Write the six E beside the six counts and compare them with the table.")
                .ask(categorical -> categorical.chiSquare(EXAMPLE.before(), EXAMPLE.after()))
                .expect(near(new Test(8.035714285714286, 2, 0.01799147682665848), NINE_DIGITS));

        // All four E are 15: 4 * 25 / 15 = 20/3.
        claims.that("corrects nothing in a table of two by two")
                .worth(1)
                .hint("All four E are 15, and every count is 5 away from it.")
                .ask(categorical -> categorical.chiSquare(new int[] {10, 20}, new int[] {20, 10}))
                .expect(near(new Test(20 / 3.0, 1, 0.009823274507519235), NINE_DIGITS));

        claims.that("keeps categories that are new or gone, and leaves out those that never were")
                .worth(1)
                .hint("For each column: is its sum 0? Only then it is out, and is not counted for the degrees either.")
                .givenEach(List.of(
                        new Table(
                                new Counts(new int[] {3, 0, 5}, new int[] {0, 2, 9}),
                                new Test(5.814123376623376, 2, 0.05463603193637967)),
                        new Table(
                                new Counts(new int[] {5, 0, 7, 0, 9, 3}, new int[] {6, 4, 0, 0, 2, 8}),
                                new Test(17.6, 4, 0.00147718413593567))))
                .ask((categorical, table) -> categorical.chiSquare(
                        table.counts().before(), table.counts().after()))
                .expect((table, test) -> near(table.test(), test, NINE_DIGITS));

        claims.that("answers 0, 0 degrees and p = 1 when there is one category only")
                .worth(0.5)
                .after(CHI_SQUARE)
                .hint("Every count is what is expected. How many columns are left?")
                .ask(categorical -> categorical.chiSquare(new int[] {0, 7, 0}, new int[] {0, 12, 0}))
                .expect(near(new Test(0, 0, 1), NINE_DIGITS));

        claims.that("takes tables with large counts")
                .worth(0.5)
                .after(CHI_SQUARE)
                .hint("Print the product of the first row's and the first column's sum.")
                .ask(categorical -> categorical.chiSquare(new int[] {40_000, 60_000}, new int[] {60_000, 50_000}))
                .expect(near(new Test(4442.975206611569, 1, 0), NINE_DIGITS));
    }

    private static void lawsOfTables(Claims<Categorical> claims) {
        claims.that("finds the same when the rows are swapped and the categories come in another order")
                .worth(0.5)
                .after(CHI_SQUARE)
                .hint("Both rows are samples. Which of them do the E come from?")
                .given(sizes(2, 3, 7), Counts::draw)
                .ask((categorical, counts) -> categorical.chiSquare(counts.before(), counts.after()))
                .again((counts, random) -> counts.swapped().shuffled(random))
                .expectUnchanged(NINE_DIGITS);

        claims.that("finds the same when categories are added that are empty in both rows")
                .worth(0.5)
                .after(CHI_SQUARE)
                .hint("Where does a column of zeros enter: into the sum, or into the degrees of freedom?")
                .given(sizes(2, 3, 7), Counts::draw)
                .ask((categorical, counts) -> categorical.chiSquare(counts.before(), counts.after()))
                .again((counts, random) -> counts.padded())
                .expectUnchanged(NINE_DIGITS);

        claims.that("finds three times the statistic in three times the counts")
                .worth(0.5)
                .after(CHI_SQUARE)
                .hint("More counts of the same shares are stronger evidence. What is each difference divided by?")
                .given(sizes(3, 4, 7), Counts::draw)
                .ask((categorical, counts) ->
                        categorical.chiSquare(counts.before(), counts.after()).statistic())
                .again((counts, random) -> counts.times(3))
                .expect((counts, statistics) -> near(3 * statistics.first(), statistics.second(), NINE_DIGITS));

        claims.that("finds nothing in rows of the same shares, also when one is larger")
                .worth(0.25)
                .after(CHI_SQUARE)
                .given(sizes(4, 5, 8), (size, random) -> {
                    Counts counts = Counts.draw(size, random);
                    return new Counts(counts.after(), counts.times(3).after());
                })
                .ask((categorical, counts) ->
                        categorical.chiSquare(counts.before(), counts.after()).statistic())
                .expect(near(0, NINE_DIGITS));

        // The true rate lies near 0.05 (0.0505 in 100,000 draws by SciPy); with 0.055 more than 45 of 300 have a
        // probability of 4e-10.
        claims.that("finds small p as seldom as they should be, where nothing has changed")
                .worth(0.5)
                .after(CHI_SQUARE)
                .hint("Too many small p: does the sum hold differences that chance makes in the other row?")
                .given(sizes(300), CategoricalCases::alike)
                .ask((categorical, pairs) -> Arrays.stream(pairs)
                        .mapToDouble(pair -> categorical
                                .chiSquare(pair.before(), pair.after())
                                .pValue())
                        .toArray())
                .expect((pairs, p) -> atMost(
                        45, (int) Arrays.stream(p).filter(each -> each <= 0.05).count(), 300, "p up to 0.05"));
    }

    private static void divergences(Claims<Categorical> claims) {
        claims.that(JENSEN_SHANNON)
                .worth(1)
                .hint("H(m) is 0.5623. What are H(p) and H(q), and what is taken of them?")
                .ask(categorical -> categorical.jensenShannon(new double[] {0.5, 0.5}, new double[] {1, 0}))
                .expect(near(0.21576155433883562, NINE_DIGITS));

        claims.that("finds the mean divergence of both distributions from their mean")
                .worth(0.75)
                .hint("JS is also half of Σ p ln(p / m) + Σ q ln(q / m). Which part of yours differs?")
                .given(
                        sizes(2, 3, 7),
                        (size, random) -> Counts.draw(size, random).shares())
                .ask((categorical, shares) -> categorical.jensenShannon(shares.p(), shares.q()))
                .expect((shares, divergence) -> near(shares.meanDivergence(), divergence, NINE_DIGITS));

        claims.that("finds 0 for equal distributions and ln 2 where no category is in both")
                .worth(0.5)
                .after(JENSEN_SHANNON)
                .hint("A share of 0 adds nothing to an entropy, and 0 · ln 0 is NaN in Java.")
                .ask(categorical -> new double[] {
                    categorical.jensenShannon(new double[] {0.25, 0, 0.75}, new double[] {0.25, 0, 0.75}),
                    categorical.jensenShannon(new double[] {0, 0.2, 0.8, 0}, new double[] {0.5, 0, 0, 0.5})
                })
                .expect(near(new double[] {0, Math.log(2)}, NINE_DIGITS));

        claims.that("finds the same divergence when p and q are swapped")
                .worth(0.25)
                .after(JENSEN_SHANNON)
                .given(
                        sizes(2, 3, 7),
                        (size, random) -> Counts.draw(size, random).shares())
                .ask((categorical, shares) -> categorical.jensenShannon(shares.p(), shares.q()))
                .again((shares, random) -> shares.swapped())
                .expectUnchanged(NINE_DIGITS);
    }

    private static void knowsItsEdges(Claims<Categorical> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(CHI_SQUARE)
                .given(sizes(4), (size, random) -> {
                    Counts counts = Counts.draw(size, random);
                    return new Everything(counts, counts.shares());
                })
                .ask((categorical, all) -> {
                    categorical.jensenShannon(all.shares().p(), all.shares().q());
                    return categorical.chiSquare(
                            all.counts().before(), all.counts().after());
                })
                .expectUntouchedInputs();

        claims.that("refuses counts that are none")
                .worth(0.25)
                .hint("Both rows are looked at: length, signs, sum.")
                .givenEach(List.of(
                        new Counts(new int[] {1, 2}, new int[] {1, 2, 3}),
                        new Counts(new int[] {-1, 2}, new int[] {1, 2}),
                        new Counts(new int[] {1, 2}, new int[] {5, -2}),
                        new Counts(new int[] {0, 0}, new int[] {1, 2}),
                        new Counts(new int[] {1, 2}, new int[] {0, 0})))
                .ask((categorical, counts) -> categorical.chiSquare(counts.before(), counts.after()))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses what is no distribution")
                .worth(0.25)
                .hint("Both distributions are looked at: length, signs, sum.")
                .givenEach(List.of(
                        new Shares(new double[] {0.5, 0.5}, new double[] {0.2, 0.3, 0.5}),
                        new Shares(new double[] {0.5, 0.6}, new double[] {0.5, 0.5}),
                        new Shares(new double[] {0.5, 0.5}, new double[] {0.5, 0.4}),
                        new Shares(new double[] {-0.5, 1.5}, new double[] {0.5, 0.5}),
                        new Shares(new double[] {0.5, 0.5}, new double[] {1.1, -0.1}),
                        new Shares(new double[] {0.5, Double.NaN}, new double[] {0.5, 0.5}),
                        new Shares(new double[0], new double[0])))
                .ask((categorical, shares) -> categorical.jensenShannon(shares.p(), shares.q()))
                .expectThrows(IllegalArgumentException.class);
    }

    private record Table(Counts counts, Test test) {}

    private record Everything(Counts counts, Shares shares) {}
}
