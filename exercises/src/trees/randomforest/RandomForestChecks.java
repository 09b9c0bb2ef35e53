package trees.randomforest;

import static trees.randomforest.RandomForestCases.column;
import static trees.randomforest.RandomForestCases.countsItsBag;
import static trees.randomforest.RandomForestCases.fitted;
import static trees.randomforest.RandomForestCases.hasBags;
import static trees.randomforest.RandomForestCases.leaf;
import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import trees.randomforest.RandomForest.Forest;
import trees.randomforest.RandomForest.Member;
import trees.randomforest.RandomForest.Settings;
import trees.randomforest.RandomForest.Split;
import trees.randomforest.RandomForestCases.Rows;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Tolerance;
import whetstone.kit.Verdict;

public final class RandomForestChecks implements Checks<RandomForest> {
    private static final String VOTES = "gives every tree one vote on every row";
    private static final String BAGS = "draws a bag of n row numbers for every tree";
    private static final String GROWS = "grows every tree on the rows of its bag, as often as they were drawn";
    private static final Tolerance NINE_DIGITS = absolute(1e-9);

    private static final double[][] X = column(1, 2, 3, 4);
    private static final int[] Y = {0, 0, 1, 1};
    private static final Forest EXAMPLE = new Forest(List.of(
            new Member(new int[] {0, 1, 1, 3}, new Split(0, 3, leaf(3, 0), leaf(0, 1))),
            new Member(new int[] {0, 2, 2, 3}, new Split(0, 2, leaf(1, 0), leaf(0, 3))),
            new Member(new int[] {2, 3, 3, 2}, leaf(0, 4))));

    /** Nobody grew this one: three features, three classes, leaves of many rows. */
    private static final Forest GIVEN = new Forest(List.of(
            new Member(
                    new int[] {0, 0, 0, 0, 0},
                    new Split(0, 5, leaf(9, 0, 1), new Split(1, 5, leaf(0, 2, 1), leaf(0, 0, 1)))),
            new Member(new int[] {1, 2, 3, 4, 4}, new Split(1, 5, leaf(0, 3, 1), leaf(0, 0, 7))),
            new Member(new int[] {0, 1, 1, 2, 2}, new Split(1, 4, leaf(0, 1, 1), leaf(1, 0, 8)))));

    private static final double[][] ROWS = {{1, 1, 1}, {9, 2, 8}, {8, 9, 3}, {7, 8, 0}, {2, 3, 9}};
    private static final int[] LABELS = {0, 1, 2, 2, 1};
    private static final int[] ORDER = {2, 0, 3, 4, 1};

    @Override
    public void declare(Claims<RandomForest> claims) {
        votes(claims);
        testsItself(claims);
        weighs(claims);
        grows(claims);
        draws(claims);
        hasManners(claims);
    }

    private static void votes(Claims<RandomForest> claims) {
        claims.that(VOTES)
                .worth(0.5)
                .hint("A leaf of nine rows has one vote, as a leaf of one row has.")
                .ask(forests -> List.of(forests.votes(EXAMPLE, X), forests.votes(GIVEN, ROWS)))
                .expect(same(List.of(
                        new int[][] {{2, 1}, {2, 1}, {1, 2}, {0, 3}},
                        new int[][] {{1, 2, 0}, {0, 3, 0}, {0, 0, 3}, {0, 0, 3}, {1, 2, 0}})));

        claims.that("names the class with the most votes, the lowest of several, and -1 where nobody votes")
                .worth(0.5)
                .ask(forests ->
                        forests.winners(new int[][] {{2, 1, 0}, {0, 1, 2}, {2, 5, 5}, {3, 0, 3}, {0, 0, 0}, {0, 1, 0}}))
                .expect(same(new int[] {0, 2, 1, 0, -1, 1}));
    }

    private static void testsItself(Claims<RandomForest> claims) {
        claims.that("lets only those trees vote on a row that have not seen it")
                .worth(0.75)
                .hint("Row 1 of the statement is in the first bag. Which two trees may vote on it?")
                .ask(forests -> List.of(forests.outOfBagVotes(EXAMPLE, X), forests.outOfBagVotes(GIVEN, ROWS)))
                .expect(same(List.of(
                        new int[][] {{0, 1}, {1, 1}, {1, 0}, {0, 0}},
                        new int[][] {{0, 1, 0}, {0, 1, 0}, {0, 0, 1}, {0, 0, 2}, {1, 1, 0}})));

        // The winners of the second forest are 1, 1, 2, 2, 0: the first and the last are wrong.
        claims.that("finds the out-of-bag error among the rows that have votes")
                .worth(0.75)
                .hint("Row 3 of the statement is in every bag. Two of how many are wrong?")
                .ask(forests ->
                        new double[] {forests.outOfBagError(EXAMPLE, X, Y), forests.outOfBagError(GIVEN, ROWS, LABELS)})
                .expect(near(new double[] {2. / 3, 0.4}, NINE_DIGITS));

        claims.that("refuses to tell the out-of-bag error where every tree has seen every row")
                .worth(0.25)
                .ask(forests -> forests.outOfBagError(
                        new Forest(List.of(new Member(new int[] {1, 0}, leaf(1, 1)))), column(1, 2), new int[] {0, 1}))
                .expectThrows(IllegalArgumentException.class);
    }

    private static void weighs(Claims<RandomForest> claims) {
        // The second forest has rows 0 and 4 won by class 1 (0 and 1 are meant), so 4 of 5 are right. With feature 0
        // mixed
        // the columns are (8, 1, 7, 2, 9): still 4. With feature 1 mixed, (9, 1, 8, 3, 2): the winners are 2, 1, 2, 1,
        // 1.
        claims.that("finds how many more rows are wrong when one feature is mixed up")
                .worth(0.75)
                .hint("Row i gets the value of row order[i]; the other features keep theirs.")
                .ask(forests -> List.of(
                        forests.importance(EXAMPLE, X, Y, new int[] {1, 2, 3, 0}),
                        forests.importance(GIVEN, ROWS, LABELS, ORDER),
                        forests.importance(EXAMPLE, column(4, 1), new int[] {0, 1}, new int[] {1, 0})))
                .expect(near(List.of(new double[] {0.5}, new double[] {0, 0.2, 0}, new double[] {-1}), NINE_DIGITS));
    }

    private static void grows(Claims<RandomForest> claims) {
        claims.that(BAGS)
                .worth(0.5)
                .given(sizes(1, 4, 20), Rows::draw)
                .ask((forests, rows) -> fitted(forests, rows, new Settings(3, 2, 5)))
                .expect((rows, forest) -> hasBags(rows, 3, forest));

        claims.that(GROWS)
                .worth(0.75)
                .after(BAGS)
                .hint("Send the rows of the bag down its tree, one after the other, and count them in the leaves.")
                .given(sizes(4, 8, 20, 60), Rows::draw)
                .ask((forests, rows) -> fitted(forests, rows, new Settings(5, 2, 7)))
                .expect((rows, forest) -> countsItsBag(rows, forest));

        claims.that("grows the same trees as grow does when every node may choose from all features")
                .worth(0.5)
                .after(BAGS)
                .hint("With features = d the lambda answers all of 0 .. d - 1, each of them once.")
                .given(sizes(4, 10, 40), Rows::draw)
                .ask((forests, rows) -> fitted(forests, rows, new Settings(5, 3, 3)))
                .expect((rows, forest) -> near(
                        forest.members().stream()
                                .map(member -> RandomForest.grow(
                                        rows.x(), rows.y(), 3, member.bag(), () -> new int[] {0, 1, 2}))
                                .toList(),
                        forest.members().stream().map(Member::tree).toList(),
                        NINE_DIGITS));
    }

    private static void draws(Claims<RandomForest> claims) {
        // Of 400 rows 253 are in a bag on average, with a standard deviation of 6.2; for 40 bags together the share has
        // 0.0025, and the bounds are 0.02 away: 8 deviations. Without replacement it is 1.
        claims.that("leaves about 37 of 100 rows out of every bag, and others than those of the tree before")
                .worth(1)
                .after(BAGS)
                .hint("Count the different row numbers of a bag; then hold two bags against each other.")
                .given(sizes(400), (size, random) -> Rows.noise(size, 1, random))
                .ask((forests, rows) -> fitted(forests, rows, new Settings(40, 1, 11)))
                .expect(RandomForestChecks::isDrawnWithReplacement);

        // A row is missing in one bag with chance 0.366 (of 30 rows: (29/30)^30 = 0.362), in all 60 with 3e-27.
        claims.that("draws every row for some tree, also the first and the last")
                .worth(0.25)
                .after(BAGS)
                .given(sizes(30), (size, random) -> Rows.noise(size, 1, random))
                .ask((forests, rows) -> fitted(forests, rows, new Settings(60, 1, 13)))
                .expect(forest -> same(
                                IntStream.range(0, 30).toArray(),
                                forest.members().stream()
                                        .flatMapToInt(member -> Arrays.stream(member.bag()))
                                        .distinct()
                                        .sorted()
                                        .toArray())
                        .about("the rows that are in some bag:"));

        // About 20 trees x 70 splits, of which 19 of 20 have a split above. Each asks about one of 5 features, drawn by
        // itself: a share of 0.2 has a standard deviation of 0.011, and the bounds are 0.08 away. Features drawn once
        // for
        // a tree are the same in every pair.
        claims.that("draws features anew at every node, all of them equally often")
                .worth(0.75)
                .after(GROWS)
                .hint("With one feature for a node and noise in all columns, neighbours in a tree rarely ask the same.")
                .given(sizes(250), (size, random) -> Rows.noise(size, 5, random))
                .ask((forests, rows) -> fitted(forests, rows, new Settings(20, 1, 17)))
                .expect(RandomForestChecks::drawsFeaturesAnew);

        // A root finds the telling feature when it is the one drawn of 4: in 100 of 400 trees, with a standard
        // deviation
        // of 8.7; the bounds are 5.8 of them away (7e-9). 12 rows of one class only, or a bag of them, have no root to
        // split: 1 bag in 1000.
        claims.that("keeps the best feature from a node that has not drawn it")
                .worth(0.5)
                .after(GROWS)
                .hint(
                        "Feature 0 tells the classes apart. With one feature of four for a node, how many roots ask about it?")
                .given(
                        sizes(12),
                        (size, random) -> halves(Rows.noise(size, 4, random)).told())
                .ask((forests, rows) -> fitted(forests, rows, new Settings(400, 1, 19)))
                .expect(forest -> {
                    long telling = forest.members().stream()
                            .filter(member -> member.tree() instanceof Split split && split.feature() == 0)
                            .count();
                    return holds(telling >= 50 && telling <= 150, "from 50 to 150 of 400 roots", telling);
                });
    }

    private static Rows halves(Rows rows) {
        int[] y = IntStream.range(0, rows.y().length).map(i -> i % 2).toArray();
        return new Rows(rows.x(), y, 2);
    }

    private static Verdict isDrawnWithReplacement(Forest forest) {
        List<int[]> bags = forest.members().stream()
                .map(member -> Arrays.stream(member.bag()).sorted().toArray())
                .toList();
        double share = bags.stream()
                        .mapToDouble(bag -> Arrays.stream(bag).distinct().count())
                        .sum()
                / (400 * bags.size());
        long different = bags.stream().map(Arrays::toString).distinct().count();
        return all(
                () -> holds(share >= 0.612 && share <= 0.652, "0.632 of the rows in a bag, give or take 0.02", share),
                () -> same((long) bags.size(), different).about("the number of different bags is"));
    }

    private static Verdict drawsFeaturesAnew(Forest forest) {
        List<Split> splits = forest.members().stream()
                .flatMap(member -> RandomForestCases.splits(member.tree()).stream())
                .toList();
        List<Boolean> repeats = forest.members().stream()
                .flatMap(member -> RandomForestCases.repeats(member.tree()))
                .toList();
        double same = repeats.stream().filter(repeat -> repeat).count() / (double) repeats.size();
        double[] shares = IntStream.range(0, 5)
                .mapToDouble(feature -> splits.stream()
                                .filter(split -> split.feature() == feature)
                                .count()
                        / (double) splits.size())
                .toArray();
        return all(
                () -> holds(
                        same >= 0.12 && same <= 0.28,
                        "from 0.12 to 0.28 of the splits about the feature of the split above",
                        same),
                () -> holds(
                        Arrays.stream(shares).allMatch(share -> share >= 0.12 && share <= 0.28),
                        "from 0.12 to 0.28 of the splits about each of five features",
                        shares));
    }

    private static void hasManners(Claims<RandomForest> claims) {
        claims.that("grows the same forest from the same seed")
                .worth(0.25)
                .after(BAGS)
                .given(sizes(20), Rows::draw)
                .ask((forests, rows) -> fitted(forests, rows, new Settings(3, 2, 23)))
                .expectRepeatable();

        claims.that("grows another forest from another seed")
                .worth(0.25)
                .after(BAGS)
                .given(sizes(40), Rows::draw)
                .ask((forests, rows) -> List.of(
                        fitted(forests, rows, new Settings(1, 2, 1)), fitted(forests, rows, new Settings(1, 2, 2))))
                .expect(two -> holds(
                        !Arrays.equals(
                                two.get(0).members().get(0).bag(),
                                two.get(1).members().get(0).bag()),
                        "two bags",
                        "twice the same bag"));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(VOTES)
                .hint("Mix up a copy of the rows.")
                .ask(forests -> forests.importance(GIVEN, rows(), LABELS.clone(), ORDER.clone()))
                .expectUntouchedInputs();

        claims.that("refuses data and settings that make no sense")
                .worth(0.25)
                .givenEach(senseless())
                .ask((forests, asked) -> fitted(forests, asked.rows(), asked.settings()))
                .expectThrows(IllegalArgumentException.class);
    }

    private static double[][] rows() {
        return Arrays.stream(ROWS).map(double[]::clone).toArray(double[][]::new);
    }

    private static List<Asked> senseless() {
        Settings settings = new Settings(2, 1, 1);
        Rows fine = new Rows(column(1, 2), new int[] {0, 1}, 2);
        return List.of(
                new Asked(new Rows(new double[0][], new int[0], 2), settings),
                new Asked(new Rows(column(1, 2, 3), fine.y(), 2), settings),
                new Asked(new Rows(new double[][] {{1, 2}, {1}}, fine.y(), 2), settings),
                new Asked(new Rows(column(1, Double.NaN), fine.y(), 2), settings),
                new Asked(new Rows(fine.x(), new int[] {0, 2}, 2), settings),
                new Asked(new Rows(fine.x(), new int[] {0, -1}, 2), settings),
                new Asked(fine, new Settings(0, 1, 1)),
                new Asked(fine, new Settings(2, 0, 1)),
                new Asked(fine, new Settings(2, 2, 1)),
                new Asked(new Rows(column(1), new int[] {0}, 1), new Settings(1, 2, 1)));
    }

    private record Asked(Rows rows, Settings settings) {}
}
