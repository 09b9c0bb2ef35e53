package data.impute;

import static data.impute.Impute.Strategy.MEAN;
import static data.impute.Impute.Strategy.MEDIAN;
import static data.impute.Impute.Strategy.MODE;
import static data.impute.ImputeCases.GAP;
import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Verdict;

public final class ImputeChecks implements Checks<Impute> {
    private static final String FILLS = "fills the gaps of the statement";
    private static final String MEANS = "finds the means of the statement";

    private static final double[][] FLATS = {{7, GAP}, {2, 10}, {GAP, 30}, {15, GAP}, {3, 10}, {7, 40}, {2, 50}};

    private static final List<double[][]> REFUSED = List.of(
            new double[0][],
            new double[][] {{GAP}},
            new double[][] {{1, GAP}, {2, GAP}},
            new double[][] {{1, 2}, {3}},
            new double[][] {{1}, {2, 3}});

    @Override
    public void declare(Claims<Impute> claims) {
        fits(claims);
        fills(claims);
        hasManners(claims);
    }

    private static void fits(Claims<Impute> claims) {
        claims.that(MEANS)
                .worth(1)
                .hint("Six ages are there, and five areas.")
                .ask(impute -> impute.fit(FLATS, MEAN))
                .expect(near(new double[] {6, 28}, absolute(1e-9)));

        claims.that("finds the medians of the statement")
                .worth(1)
                .hint("Which two ages stand in the middle once they are in order?")
                .ask(impute -> impute.fit(FLATS, MEDIAN))
                .expect(near(new double[] {5, 30}, absolute(1e-9)));

        claims.that("finds the modes of the statement")
                .worth(1)
                .hint("The ages 2 and 7 occur twice each.")
                .ask(impute -> impute.fit(FLATS, MODE))
                .expect(near(new double[] {2, 10}, absolute(1e-9)));

        claims.that("has means from which the entries depart as much upwards as downwards")
                .worth(0.75)
                .hint("Add up entry minus mean for the entries that are there: each column must give 0.")
                .given(sizes(1, 2, 5, 40), ImputeCases::draw)
                .ask((impute, x) -> impute.fit(x, MEAN))
                .expect(ImputeChecks::isBalanced);

        claims.that("has medians with as many entries below as above")
                .worth(0.75)
                .hint("Count the entries below and above each median, the missing ones left out.")
                .given(sizes(1, 2, 3, 6, 7, 40), ImputeChecks::distinct)
                .ask((impute, x) -> impute.fit(x, MEDIAN))
                .expect(ImputeChecks::isInTheMiddle);

        claims.that("has modes that no other entry outnumbers, and none smaller matches")
                .worth(0.75)
                .hint("Count how often each entry of a column occurs. Where all occur once, the smallest is the mode.")
                .given(sizes(1, 2, 5, 6, 7, 40), ImputeCases::draw)
                .ask((impute, x) -> impute.fit(x, MODE))
                .expect(ImputeChecks::isMostFrequent);

        claims.that("does not care about the order of the rows")
                .worth(0.5)
                .after(MEANS)
                .given(sizes(3, 6, 40), ImputeCases::draw)
                .ask((impute, x) -> List.of(impute.fit(x, MEAN), impute.fit(x, MEDIAN), impute.fit(x, MODE)))
                .again((x, random) -> Laws.rows(x, Laws.order(x.length, random)))
                .expectUnchanged(within(1e-9, 1e-9));
    }

    private static void fills(Claims<Impute> claims) {
        claims.that(FILLS)
                .worth(0.75)
                .ask(impute -> impute.transform(new double[] {5, 30}, new double[][] {{GAP, 80}, {4, GAP}}))
                .expect(same(new double[][] {{5, 80}, {4, 30}}));

        claims.that("fills new rows with what the old ones taught")
                .worth(0.75)
                .hint("What may `transform` look at to choose a value: its rows, or only the fills?")
                .given(sizes(2, 6), ImputeCases::draw)
                .ask((impute, x) -> impute.transform(impute.fit(FLATS, MEAN), new double[][] {
                    {GAP, GAP}, {x[0][0], GAP}, {GAP, x[0][1]}, {x[0][2], x[0][2]}
                }))
                .expect((x, filled) -> near(
                        new double[][] {{6, 28}, {x[0][0], 28}, {6, x[0][1]}, {x[0][2], x[0][2]}},
                        filled,
                        within(1e-9, 1e-9)));

        claims.that("leaves every entry that is there as it was, and no gap")
                .worth(0.5)
                .given(sizes(2, 5, 20), ImputeCases::draw)
                .ask((impute, x) -> impute.transform(new double[] {-1, -2, -3}, x))
                .expect((x, filled) -> same(withFills(x, -1, -2, -3), filled));

        claims.that("marks the gaps and nothing else")
                .worth(0.5)
                .hint("`x == Double.NaN` is false for every x.")
                .ask(impute -> impute.missing(new double[][] {{7, GAP}, {2, 10}, {GAP, 0}, {}, {GAP}}))
                .expect(same(new boolean[][] {{false, true}, {false, false}, {true, false}, {}, {true}}));
    }

    private static void hasManners(Claims<Impute> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.5)
                .after(FILLS)
                .hint("Fill the gaps in new rows, and sort a new array.")
                .given(sizes(4), ImputeCases::draw)
                .ask((impute, x) -> {
                    impute.fit(x, MEDIAN);
                    return impute.transform(new double[] {-1, -2, -3}, x);
                })
                .expectUntouchedInputs();

        claims.that("has nothing to learn without columns, and nothing to fill without rows")
                .worth(0.25)
                .after(FILLS)
                .ask(impute -> new Empty(
                        impute.fit(new double[][] {{}, {}}, MODE),
                        impute.transform(new double[] {1, 2}, new double[0][]),
                        impute.missing(new double[0][])))
                .expect(same(new Empty(new double[0], new double[0][], new boolean[0][])));

        claims.that("refuses to learn from no rows, uneven rows, or a column without an entry")
                .worth(0.5)
                .hint("What would the mean of no entries be?")
                .givenEach(REFUSED)
                .ask((impute, x) -> List.of(impute.fit(x, MEAN), impute.fit(x, MEDIAN), impute.fit(x, MODE)))
                .expectThrows(IllegalArgumentException.class);

        claims.that("refuses to fill rows that do not fit the fills")
                .worth(0.25)
                .givenEach(List.of(new double[] {1}, new double[] {1, 2, 3}))
                .ask((impute, row) -> impute.transform(new double[] {5, 30}, new double[][] {{1, GAP}, row}))
                .expectThrows(IllegalArgumentException.class);
    }

    private static Verdict isBalanced(double[][] x, double[] means) {
        double[] sums = IntStream.range(0, means.length)
                .mapToDouble(j -> Arrays.stream(ImputeCases.observed(x, j))
                        .map(entry -> entry - means[j])
                        .sum())
                .toArray();
        return same(x[0].length, means.length)
                .about("the number of means is")
                .and(() -> near(new double[sums.length], sums, absolute(1e-7))
                        .about("in each column entry minus mean adds up to"));
    }

    /** Entries that are all different, so that a median parts them into halves. */
    private static double[][] distinct(int size, Random random) {
        return Arrays.stream(ImputeCases.draw(size, random))
                .map(row -> new double[] {row[1], row[2]})
                .toArray(double[][]::new);
    }

    private static Verdict isInTheMiddle(double[][] x, double[] medians) {
        Verdict verdict = same(2, medians.length).about("the number of medians is");
        for (int j = 0; j < medians.length && verdict.isRight(); j++) {
            double median = medians[j];
            double[] entries = ImputeCases.observed(x, j);
            double[] below =
                    Arrays.stream(entries).filter(entry -> entry < median).toArray();
            double[] above =
                    Arrays.stream(entries).filter(entry -> entry > median).toArray();
            verdict = all(
                            () -> holds(
                                    below.length == above.length,
                                    "as many entries below as above",
                                    below.length + " below and " + above.length + " above"),
                            () -> below.length + above.length < entries.length
                                    ? Verdict.right()
                                    : near(
                                                    (Arrays.stream(below).max().orElseThrow()
                                                                    + Arrays.stream(above)
                                                                            .min()
                                                                            .orElseThrow())
                                                            / 2,
                                                    median,
                                                    within(1e-9, 1e-9))
                                            .about("midway between its neighbours is"))
                    .at("column " + j);
        }
        return verdict;
    }

    private static Verdict isMostFrequent(double[][] x, double[] modes) {
        Verdict verdict = same(3, modes.length).about("the number of modes is");
        for (int j = 0; j < modes.length && verdict.isRight(); j++) {
            double[] entries = ImputeCases.observed(x, j);
            double mode = modes[j];
            long times = count(entries, mode);
            double[] better = Arrays.stream(entries)
                    .filter(entry -> count(entries, entry) > times || count(entries, entry) == times && entry < mode)
                    .distinct()
                    .toArray();
            verdict = holds(times > 0, "an entry of the column", mode)
                    .and(() -> holds(better.length == 0, "no entry more frequent, or as frequent and smaller", better)
                            .at("the mode " + mode))
                    .at("column " + j);
        }
        return verdict;
    }

    private static long count(double[] entries, double value) {
        return Arrays.stream(entries).filter(entry -> entry == value).count();
    }

    private static double[][] withFills(double[][] x, double... fills) {
        return Arrays.stream(x)
                .map(row -> IntStream.range(0, row.length)
                        .mapToDouble(j -> Double.isNaN(row[j]) ? fills[j] : row[j])
                        .toArray())
                .toArray(double[][]::new);
    }

    private record Empty(double[] fills, double[][] filled, boolean[][] missing) {}
}
