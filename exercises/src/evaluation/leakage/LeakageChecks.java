package evaluation.leakage;

import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.within;

import evaluation.leakage.Leakage.Model;
import evaluation.leakage.Leakage.Nested;
import evaluation.leakage.Leakage.Search;
import evaluation.leakage.Leakage.Split;
import evaluation.leakage.LeakageCases.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Tolerance;
import whetstone.kit.Verdict;

public final class LeakageChecks implements Checks<Leakage> {
    private static final String FITS = "learns the model of the statement";
    private static final String TESTS = "counts what is right in the splits of the statement";

    private static final Rows EXAMPLE =
            new Rows(new double[][] {{1, 2}, {1, 6}, {5, 2}, {5, 6}, {4, 100}, {2, -50}}, new int[] {0, 0, 1, 1, 1, 1});

    private static final Rows LEARNT = new Rows(Arrays.copyOf(EXAMPLE.x(), 4), Arrays.copyOf(EXAMPLE.y(), 4));

    private static final Model MODEL =
            new Model(new double[] {3, 4}, new double[] {2, 2}, new int[] {0}, new double[][] {{-1}, {1}});

    /** The first and third column are alike, the second is constant. */
    private static final Rows ALIKE =
            new Rows(new double[][] {{1, 7, 1, 0}, {1, 7, 1, 4}, {5, 7, 5, 0}, {5, 7, 5, 4}}, new int[] {0, 0, 1, 1});

    private static final Search SEARCH = new Search(new int[] {1, 2, 6, 12}, 3);

    private static final Tolerance EIGHT_DIGITS = within(1e-9, 1e-8);

    private static final List<Asked> REFUSED = Stream.concat(
                    Stream.of(
                            leakage -> leakage.fit(LEARNT.x(), LEARNT.y(), 0),
                            leakage -> leakage.fit(LEARNT.x(), LEARNT.y(), 3),
                            leakage -> leakage.fit(LEARNT.x(), new int[] {0, 0, 0, 0}, 1),
                            (Asked) leakage -> leakage.fit(LEARNT.x(), new int[] {1, 1, 1, 1}, 1)),
                    Stream.of(new int[0], new int[] {3, 4}).flatMap(LeakageChecks::inBothWays))
            .toList();

    @Override
    public void declare(Claims<Leakage> claims) {
        learns(claims);
        tests(claims);
        leaksNothing(claims);
        chooses(claims);
        hasManners(claims);
    }

    private static void learns(Claims<Leakage> claims) {
        claims.that(FITS)
                .worth(1)
                .hint("Means, deviations, z, scores, columns, centres: one after the other, on the first four rows.")
                .ask(leakage -> leakage.fit(LEARNT.x(), LEARNT.y(), 1))
                .expect(near(MODEL, EIGHT_DIGITS));

        claims.that("keeps the lower of two equal columns, and makes 0 of a column that is constant")
                .worth(0.5)
                .hint("The scores of the four columns are 2, 0, 2 and 0. Which three are kept?")
                .givenEach(List.of(1, 3))
                .ask((leakage, keep) -> leakage.fit(ALIKE.x(), ALIKE.y(), keep))
                .expect((keep, model) -> near(
                        new Model(
                                new double[] {3, 7, 3, 2},
                                new double[] {2, 0, 2, 2},
                                keep == 1 ? new int[] {0} : new int[] {0, 1, 2},
                                keep == 1 ? new double[][] {{-1}, {1}} : new double[][] {{-1, 0, -1}, {1, 0, 1}}),
                        model,
                        EIGHT_DIGITS));

        claims.that("keeps the same columns and centres whatever units the columns are in")
                .worth(0.5)
                .after(FITS)
                .hint("A length in millimetres has larger numbers than in metres. Are the scores made of x or of z?")
                .given(sizes(6, 24), (size, random) -> LeakageCases.draw(size, 4, 2, random))
                .ask((leakage, rows) -> leakage.fit(rows.x(), rows.y(), 2))
                .again((rows, random) -> new Rows(
                        Arrays.stream(rows.x())
                                .map(row -> new double[] {row[0], 10 * row[1] - 4, 100 * row[2], 1000 * row[3] + 7})
                                .toArray(double[][]::new),
                        rows.y()))
                .expect((changed, models) -> same(
                                models.first().columns(), models.second().columns())
                        .at("columns")
                        .and(() -> near(
                                        models.first().centres(),
                                        models.second().centres(),
                                        EIGHT_DIGITS)
                                .at("centres")));

        // A deviation of 0 in the second column: whatever is in it counts for nothing.
        claims.that("predicts the class of the nearer centre, and class 0 half way")
                .worth(1)
                .hint("With the mean 3 and the deviation 2, the values 4, 2 and 3 are 0.5, -0.5 and 0.")
                .ask(leakage -> leakage.predict(
                        new Model(new double[] {3, 9}, new double[] {2, 0}, new int[] {0, 1}, new double[][] {
                            {-1, 0}, {1, 0}
                        }),
                        new double[][] {{4, 100}, {2, -50}, {3, 9}, {50, 0}}))
                .expect(same(new int[] {1, 0, 0, 1}));
    }

    private static void tests(Claims<Leakage> claims) {
        claims.that(TESTS)
                .worth(1)
                .hint("Learn from the rows 0 1 2 3 and test 4 and 5; then learn from 0 1 4 5 and test 2 and 3.")
                .ask(leakage -> leakage.crossValidate(
                        EXAMPLE.x(),
                        EXAMPLE.y(),
                        1,
                        List.of(
                                new Split(new int[] {0, 1, 2, 3}, new int[] {4, 5}),
                                new Split(new int[] {0, 1, 4, 5}, new int[] {2, 3}))))
                .expect(same(new int[] {1, 2}));

        // Over 1500 draws honest hits had the mean 99 and the deviation 9.5, and never left 63 to 127: both bounds are
        // five
        // deviations away. Columns that were chosen on all rows gave 174, with a deviation of 4.
        claims.that("finds nothing in noise: near 100 of 200 rows are right, whatever columns are chosen")
                .worth(1)
                .hint(
                        "Ten of 300 columns of noise tell these 40 rows apart well, by chance. Do they tell new rows apart?")
                .given(
                        sizes(5),
                        (sets, random) -> IntStream.range(0, sets)
                                .mapToObj(each -> LeakageCases.draw(40, 300, 0, random))
                                .toList())
                .ask((leakage, sets) -> sets.stream()
                        .mapToInt(rows -> Arrays.stream(leakage.crossValidate(rows.x(), rows.y(), 10, rows.splits(5)))
                                .sum())
                        .sum())
                .expect(hits -> holds(hits >= 50 && hits <= 150, "from 50 to 150 of 200 rows right", hits));
    }

    private static void leaksNothing(Claims<Leakage> claims) {
        claims.that(
                        "predicts without looking at the labels of the test rows: with the other labels, the others are right")
                .worth(0.5)
                .after(TESTS)
                .hint("Change the label of a test row. May a mean, a score or a centre change?")
                .given(sizes(9, 24), (size, random) -> LeakageCases.draw(size, 40, 1, random))
                .ask((leakage, rows) -> leakage.crossValidate(
                                rows.x(), rows.y(), 3, rows.splits(3).subList(0, 1))[0])
                .again((rows, random) -> rows.relabelled(rows.splits(3).get(0).test()))
                .expect((changed, hits) ->
                        same(changed.before().splits(3).get(0).test().length - hits.first(), hits.second()));

        claims.that("does not look at rows outside of the split")
                .worth(0.5)
                .after(TESTS)
                .hint("Put a value of a million into a row that no split names. Which numbers of yours change?")
                .given(sizes(9, 24, 60, 120), (size, random) -> LeakageCases.draw(size, 12, 1, random))
                .ask((leakage, rows) -> leakage.crossValidate(rows.x(), rows.y(), 6, List.of(someRows(rows))))
                .again((rows, random) -> rows.spoilt(LeakageCases.rows(rows.n(), i -> i % 3 == 2), random))
                .expectUnchanged(Tolerance.exact());

        claims.that("judges a test row alone as it does among others")
                .worth(0.5)
                .after(TESTS)
                .hint("Test a single row. Where do its mean and deviation come from?")
                .given(sizes(9, 24), (size, random) -> LeakageCases.draw(size, 6, 1, random))
                .ask((leakage, rows) -> {
                    Split split = rows.splits(3).get(0);
                    List<Split> alone = Arrays.stream(split.test())
                            .mapToObj(row -> new Split(split.train(), new int[] {row}))
                            .toList();
                    return new Both(
                            leakage.crossValidate(rows.x(), rows.y(), 3, List.of(split))[0],
                            leakage.crossValidate(rows.x(), rows.y(), 3, alone));
                })
                .expect((rows, both) -> same(Arrays.stream(both.alone()).sum(), both.together())
                        .about("right among others, as many as alone:"));
    }

    private static void chooses(Claims<Leakage> claims) {
        claims.that("chooses by the inner splits alone, and counts on the outer test rows")
                .worth(1)
                .after(TESTS)
                .hint("For one outer split: cross-validate every candidate on its inner splits, then test the winner.")
                .given(sizes(18, 24, 36), (size, random) -> LeakageCases.draw(size, 12, 1, random))
                .ask((leakage, rows) -> new Chosen(
                        leakage.nested(rows.x(), rows.y(), SEARCH, rows.splits(3)),
                        rows.splits(3).stream()
                                .map(split -> candidates(leakage, rows, LeakageCases.inner(split, SEARCH)))
                                .toArray(int[][]::new),
                        rows.splits(3).stream()
                                .map(split -> candidates(leakage, rows, List.of(split)))
                                .toArray(int[][]::new)))
                .expect((rows, chosen) -> choosesTheBest(chosen));

        claims.that("chooses without looking at the labels of the outer test rows")
                .worth(0.75)
                .after(TESTS)
                .hint("The test rows of the outer split: does any inner split name them?")
                .given(sizes(18, 24, 36), (size, random) -> LeakageCases.draw(size, 12, 1, random))
                .ask((leakage, rows) -> leakage.nested(
                        rows.x(), rows.y(), SEARCH, rows.splits(3).subList(0, 1)))
                .again((rows, random) -> rows.relabelled(rows.splits(3).get(0).test()))
                .expect((changed, nested) -> same(
                        new Nested(
                                nested.first().chosen(),
                                Arrays.stream(nested.first().hits())
                                        .map(hits -> changed.before().n() / 3 - hits)
                                        .toArray()),
                        nested.second()));
    }

    private static void hasManners(Claims<Leakage> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(TESTS)
                .hint("Scale into arrays of your own.")
                .given(sizes(18), (size, random) -> LeakageCases.draw(size, 12, 1, random))
                .ask((leakage, rows) -> leakage.nested(rows.x(), rows.y(), SEARCH, rows.splits(3)))
                .expectUntouchedInputs();

        claims.that(
                        "refuses no columns, too many, a missing class, and a split that tests nothing or what it learned from")
                .worth(0.5)
                .hint("A row in train and in test is the plainest leak of all.")
                .givenEach(REFUSED)
                .ask((leakage, question) -> question.ask(leakage))
                .expectThrows(IllegalArgumentException.class);
    }

    /** Learns from the first of three rows and tests the second; the third is outside. */
    private static Split someRows(Rows rows) {
        return new Split(LeakageCases.rows(rows.n(), i -> i % 3 == 0), LeakageCases.rows(rows.n(), i -> i % 3 == 1));
    }

    private static int[] candidates(Leakage leakage, Rows rows, List<Split> splits) {
        return Arrays.stream(SEARCH.candidates())
                .map(keep -> Arrays.stream(leakage.crossValidate(rows.x(), rows.y(), keep, splits))
                        .sum())
                .toArray();
    }

    private static Verdict choosesTheBest(Chosen answer) {
        int[] places = Arrays.stream(answer.inner())
                .mapToInt(right ->
                        IntStream.range(0, right.length).reduce(0, (best, c) -> right[c] > right[best] ? c : best))
                .toArray();
        return same(
                new Nested(
                        Arrays.stream(places)
                                .map(place -> SEARCH.candidates()[place])
                                .toArray(),
                        IntStream.range(0, 3)
                                .map(f -> answer.outer()[f][places[f]])
                                .toArray()),
                answer.nested());
    }

    private static Stream<Asked> inBothWays(int[] test) {
        List<Split> splits = List.of(new Split(new int[] {0, 1, 2, 3}, test));
        return Stream.of(
                leakage -> leakage.crossValidate(EXAMPLE.x(), EXAMPLE.y(), 1, splits),
                leakage -> leakage.nested(EXAMPLE.x(), EXAMPLE.y(), new Search(new int[] {1}, 2), splits));
    }

    /** A question to one of the methods. */
    private interface Asked {
        Object ask(Leakage leakage);
    }

    private record Both(int together, int[] alone) {}

    /** What was chosen, and how many rows each candidate has right: on the inner splits, on each outer one. */
    private record Chosen(Nested nested, int[][] inner, int[][] outer) {}
}
