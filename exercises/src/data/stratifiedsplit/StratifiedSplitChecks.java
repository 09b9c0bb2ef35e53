package data.stratifiedsplit;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;

import data.stratifiedsplit.StratifiedSplit.Split;
import data.stratifiedsplit.StratifiedSplitCases.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Verdict;

public final class StratifiedSplitChecks implements Checks<StratifiedSplit> {
    private static final String SPLITS = "splits the seven rows of the statement";
    private static final String STRATIFIES = "splits the two classes of the statement";
    private static final int[] LABELS = {0, 0, 0, 0, 1, 1, 1};

    private static final List<Sized> SIZES = List.of(
            new Sized(2, 0.5, 1),
            new Sized(2, 0.05, 1),
            new Sized(3, 0.1, 1),
            new Sized(3, 0.9, 2),
            new Sized(4, 0.125, 1),
            new Sized(7, 0.25, 2),
            new Sized(10, 0.25, 3),
            new Sized(11, 0.3, 3),
            new Sized(200, 0.2, 40));

    private static final List<Asked> REFUSED = List.of(
            splitter -> splitter.split(1, 0.5, 0),
            splitter -> splitter.split(5, 0, 0),
            splitter -> splitter.split(5, 1, 0),
            splitter -> splitter.split(5, -0.2, 0),
            splitter -> splitter.split(5, 1.2, 0),
            splitter -> splitter.split(5, Double.NaN, 0),
            splitter -> splitter.stratified(LABELS, 0, 0),
            splitter -> splitter.stratified(LABELS, 1, 0),
            splitter -> splitter.stratified(LABELS, Double.NaN, 0),
            splitter -> splitter.stratified(new int[0], 0.5, 0),
            splitter -> splitter.stratified(new int[] {3, 1, 2}, 0.5, 0));

    @Override
    public void declare(Claims<StratifiedSplit> claims) {
        splits(claims);
        stratifies(claims);
        hasManners(claims);
    }

    private static void splits(Claims<StratifiedSplit> claims) {
        claims.that(SPLITS)
                .worth(1.25)
                .hint("The shuffled order is 3 0 5 1 2 6 4, and two rows are tested. Which two?")
                .ask(splitter -> splitter.split(7, 0.3, 1))
                .expect(same(new Split(new int[] {1, 2, 4, 5, 6}, new int[] {0, 3})));

        claims.that("puts every row into one of the two parts, in ascending order")
                .worth(1)
                .hint("Write train and test in one line and sort it: 0, 1, 2 and so on, each once?")
                .given(sizes(2, 5, 11, 30), StratifiedSplitCases::draw)
                .ask((splitter, rows) -> splitter.split(rows.labels().length, rows.testShare(), rows.seed()))
                .expect(StratifiedSplitChecks::isComplete);

        claims.that("tests the share of the rows that is asked for, rounded, and never none or all")
                .worth(1)
                .hint("10 rows with a share of 0.25 are 2.5 rows: what does Math.round make of that?")
                .givenEach(SIZES)
                .ask((splitter, sized) -> splitter.split(sized.n(), sized.testShare(), 3))
                .expect((sized, split) -> same(
                                List.of(sized.n() - sized.tested(), sized.tested()),
                                List.of(split.train().length, split.test().length))
                        .about("the numbers of rows to train and to test with are"));

        claims.that("splits alike for the same seed, and otherwise for another")
                .worth(0.5)
                .after(SPLITS)
                .hint("All randomness comes from new Random(seed), made anew in every call.")
                .ask(splitter ->
                        new Splits(splitter.split(40, 0.5, 5), splitter.split(40, 0.5, 5), splitter.split(40, 0.5, 6)))
                .expect(splits -> all(
                        () -> same(splits.first(), splits.again()),
                        () -> holds(
                                !same(splits.first(), splits.other()).isRight(),
                                "another split for the seed 6 than for the seed 5",
                                "the same split")));
    }

    private static void stratifies(Claims<StratifiedSplit> claims) {
        claims.that(STRATIFIES)
                .worth(1.25)
                .hint("Sorted by label, the shuffled rows are 3 0 1 2 and then 5 6 4; the places 3 and 6 are tested.")
                .ask(splitter -> splitter.stratified(LABELS, 0.3, 1))
                .expect(same(new Split(new int[] {0, 1, 3, 5, 6}, new int[] {2, 4})));

        claims.that("tests each class by its share, to within one row")
                .worth(1.5)
                .hint("Count the tested rows of one class. Which step spreads the tested rows over the classes?")
                .given(sizes(4, 8, 20, 60), StratifiedSplitCases::draw)
                .ask((splitter, rows) -> splitter.stratified(rows.labels(), rows.testShare(), rows.seed()))
                .expect((rows, split) -> isComplete(rows, split).and(() -> sharesClasses(rows, split)));

        claims.that("tests six rows, not ten or none, of ten classes with three rows each")
                .worth(1)
                .hint("0.2 of three rows is 0.6 rows. How many rows does the statement test in all?")
                .ask(splitter -> splitter.stratified(
                        IntStream.range(0, 30).map(i -> i % 10).toArray(), 0.2, 4))
                .expect(split -> all(
                        () -> same(6, split.test().length).about("the number of tested rows is"),
                        () -> same(6, (int) Arrays.stream(split.test())
                                        .map(row -> row % 10)
                                        .distinct()
                                        .count())
                                .about("the number of classes that they are of is")));

        claims.that("trains on a row that is alone in its class")
                .worth(0.75)
                .hint("Nine rows of class 4 and the only one of class 8: which rows take part in the test at all?")
                .given(sizes(0, 2, 5), (seed, random) -> (long) seed)
                .ask((splitter, seed) -> splitter.stratified(new int[] {4, 4, 8, 4, 4, 4, 9, 4, 4, 4, 4}, 0.75, seed))
                .expect((seed, split) -> all(
                        () -> same(List.of(4, 7), List.of(split.train().length, split.test().length))
                                .about("the numbers of rows to train and to test with are"),
                        () -> holds(
                                Arrays.stream(split.train()).anyMatch(row -> row == 2)
                                        && Arrays.stream(split.train()).anyMatch(row -> row == 6),
                                "the rows 2 and 6 among those to train with",
                                split.train())));
    }

    private static void hasManners(Claims<StratifiedSplit> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(STRATIFIES)
                .hint("Sort an array of your own.")
                .given(sizes(6), StratifiedSplitCases::draw)
                .ask((splitter, rows) -> splitter.stratified(rows.labels(), rows.testShare(), rows.seed()))
                .expectUntouchedInputs();

        claims.that("refuses shares that are none, and rows that cannot be parted")
                .worth(0.75)
                .hint("Which comparison is false for NaN? And what is left to part when everybody is alone?")
                .givenEach(REFUSED)
                .ask((splitter, question) -> question.ask(splitter))
                .expectThrows(IllegalArgumentException.class);
    }

    private static Verdict isComplete(Rows rows, Split split) {
        int n = rows.labels().length;
        int[] test = split.test();
        int[] rest = IntStream.range(0, n)
                .filter(row -> Arrays.stream(test).noneMatch(tested -> tested == row))
                .toArray();
        return all(
                () -> holds(
                        test.length > 0 && Arrays.stream(test).allMatch(row -> row >= 0 && row < n),
                        "rows from 0 to " + (n - 1) + " to test",
                        test),
                () -> same(Arrays.stream(test).sorted().distinct().toArray(), test)
                        .about("the rows to test are"),
                () -> same(rest, split.train()).about("the rows to train with are"));
    }

    private static Verdict sharesClasses(Rows rows, Split split) {
        int[] labels = Arrays.stream(rows.labels())
                .distinct()
                .filter(label -> rows.count(label) > 1)
                .toArray();
        int m = Arrays.stream(labels).map(rows::count).sum();
        int size = (int) Math.max(1, Math.min(m - 1, Math.round(m * rows.testShare())));
        Verdict verdict = same(size, split.test().length).about("the number of tested rows is");
        for (int label : labels) {
            int tested = rows.tested(split, label);
            double share = (double) rows.count(label) * size / m;
            verdict = verdict.and(() -> holds(
                    Math.abs(tested - share) < 1,
                    "within one row of " + share + " tested rows of class " + label,
                    tested));
        }
        return verdict;
    }

    private interface Asked {
        Split ask(StratifiedSplit splitter);
    }

    private record Sized(int n, double testShare, int tested) {}

    private record Splits(Split first, Split again, Split other) {}
}
