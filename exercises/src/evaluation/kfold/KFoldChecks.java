package evaluation.kfold;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;

import evaluation.kfold.KFold.Split;
import evaluation.kfold.KFoldCases.Cut;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Verdict;

public final class KFoldChecks implements Checks<KFold> {
    private static final String DEALS = "deals the seven rows of the statement to three folds";
    private static final String STRATIFIES = "deals the two classes of the statement to three folds";
    private static final int[] LABELS = {0, 0, 0, 0, 1, 1, 1};
    private static final int[] GROUPS = {5, 5, 9, 2, 9, 2, 7};

    private static final List<Asked> REFUSED = List.of(
            folds -> folds.kFold(5, 1, 0),
            folds -> folds.kFold(5, 6, 0),
            folds -> folds.stratified(LABELS, 1, 0),
            folds -> folds.stratified(LABELS, 8, 0),
            folds -> folds.grouped(GROUPS, 1),
            folds -> folds.grouped(GROUPS, 5),
            folds -> folds.timeSeries(10, 1, 3),
            folds -> folds.timeSeries(10, 8, 3),
            folds -> folds.timeSeries(10, 3, 0));

    @Override
    public void declare(Claims<KFold> claims) {
        kFold(claims);
        stratified(claims);
        grouped(claims);
        timeSeries(claims);
        hasManners(claims);
    }

    private static void kFold(Claims<KFold> claims) {
        claims.that(DEALS)
                .worth(1)
                .hint("The shuffled order is 3 0 5 1 2 6 4. Who gets the first card, who the fourth?")
                .ask(folds -> folds.kFold(7, 3, 1))
                .expect(same(List.of(
                        new Split(new int[] {0, 2, 5, 6}, new int[] {1, 3, 4}),
                        new Split(new int[] {1, 3, 4, 5, 6}, new int[] {0, 2}),
                        new Split(new int[] {0, 1, 2, 3, 4}, new int[] {5, 6}))));

        claims.that("tests every row exactly once")
                .worth(1)
                .hint("Write all test rows in one line and sort it: 0, 1, 2 and so on, each once?")
                .given(sizes(2, 5, 11, 30), KFoldCases::draw)
                .ask((folds, cut) -> folds.kFold(cut.n(), cut.k(), cut.seed()))
                .expect(KFoldChecks::testsEveryRowOnce);

        claims.that("makes k folds whose sizes differ by one row at most")
                .worth(0.5)
                .hint("Eleven rows in four folds: 3, 3, 3 and 2.")
                .given(sizes(2, 5, 11, 30), KFoldCases::draw)
                .ask((folds, cut) -> folds.kFold(cut.n(), cut.k(), cut.seed()))
                .expect(KFoldChecks::hasEvenSizes);

        claims.that("trains on all the other rows, in ascending order")
                .worth(0.5)
                .hint("For each fold: which rows are not tested?")
                .given(sizes(2, 5, 11, 30), KFoldCases::draw)
                .ask((folds, cut) -> folds.kFold(cut.n(), cut.k(), cut.seed()))
                .expect(KFoldChecks::trainsOnTheRest);

        claims.that("deals the same folds for the same seed, and others for another seed")
                .worth(0.25)
                .after(DEALS)
                .hint("All randomness comes from new Random(seed), made anew in every call.")
                .ask(folds -> new Deals(folds.kFold(40, 4, 5), folds.kFold(40, 4, 5), folds.kFold(40, 4, 6)))
                .expect(deals -> all(
                        () -> same(deals.first(), deals.again()),
                        () -> holds(
                                !same(deals.first(), deals.other()).isRight(),
                                "other folds for the seed 6 than for the seed 5",
                                "the same folds")));
    }

    private static void stratified(Claims<KFold> claims) {
        claims.that(STRATIFIES)
                .worth(1)
                .hint("Sorted by label, the shuffled rows are 3 0 1 2 and then 5 6 4.")
                .ask(folds -> folds.stratified(LABELS, 3, 1))
                .expect(same(List.of(
                        new Split(new int[] {0, 1, 5, 6}, new int[] {2, 3, 4}),
                        new Split(new int[] {1, 2, 3, 4, 6}, new int[] {0, 5}),
                        new Split(new int[] {0, 2, 3, 4, 5}, new int[] {1, 6}))));

        claims.that("gives every fold its share of each class, to within one row")
                .worth(1)
                .hint("Count one class in every fold. Which of the steps sees to it that the counts are alike?")
                .given(sizes(2, 6, 20, 60), KFoldCases::draw)
                .ask((folds, cut) -> folds.stratified(cut.labels(), cut.k(), cut.seed()))
                .expect((cut, splits) -> testsEveryRowOnce(cut, splits).and(() -> sharesClasses(cut, splits)));

        claims.that("keeps the sizes of the folds even also with several classes")
                .worth(0.5)
                .hint("Three classes of four rows in three folds: where is the fourth row of each class?")
                .given(sizes(2, 6, 20, 60), KFoldCases::draw)
                .ask((folds, cut) -> folds.stratified(cut.labels(), cut.k(), cut.seed()))
                .expect((cut, splits) -> hasEvenSizes(cut, splits).and(() -> trainsOnTheRest(cut, splits)));
    }

    private static void grouped(Claims<KFold> claims) {
        claims.that("deals the four groups of the statement to two folds")
                .worth(0.5)
                .hint("The labels in order are 2, 5, 7, 9.")
                .ask(folds -> folds.grouped(GROUPS, 2))
                .expect(same(List.of(
                        new Split(new int[] {0, 1, 2, 4}, new int[] {3, 5, 6}),
                        new Split(new int[] {3, 5, 6}, new int[] {0, 1, 2, 4}))));

        claims.that("has no group on both sides of a split")
                .worth(0.75)
                .hint("Who gets which fold: each row, or each distinct label?")
                .given(sizes(4, 10, 30), KFoldCases::inGroups)
                .ask((folds, cut) -> folds.grouped(cut.labels(), cut.k()))
                .expect((cut, splits) -> all(
                        () -> testsEveryRowOnce(cut, splits),
                        () -> trainsOnTheRest(cut, splits),
                        () -> keepsGroupsTogether(cut, splits)));
    }

    private static void timeSeries(Claims<KFold> claims) {
        claims.that("tests the ten rows of the statement in three blocks")
                .worth(0.75)
                .ask(folds -> folds.timeSeries(10, 3, 3))
                .expect(same(List.of(
                        new Split(new int[] {0, 1, 2}, new int[] {3, 4, 5}),
                        new Split(new int[] {0, 1, 2, 3, 4, 5}, new int[] {6, 7}),
                        new Split(new int[] {0, 1, 2, 3, 4, 5, 6, 7}, new int[] {8, 9}))));

        claims.that("trains on every row before the block, and on none after it")
                .worth(0.75)
                .hint("At the time of the first tested row, which rows have been seen?")
                .given(sizes(3, 4, 10, 30), (size, random) -> {
                    int minTrain = 1 + random.nextInt(size - 2);
                    return new Series(size, 2 + random.nextInt(size - minTrain - 1), minTrain);
                })
                .ask((folds, series) -> folds.timeSeries(series.n(), series.k(), series.minTrain()))
                .expect(KFoldChecks::followsTime);
    }

    private static void hasManners(Claims<KFold> claims) {
        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(STRATIFIES)
                .hint("Sort an array of your own.")
                .given(sizes(6), KFoldCases::inGroups)
                .ask((folds, cut) ->
                        List.of(folds.stratified(cut.labels(), cut.k(), 1), folds.grouped(cut.labels(), cut.k())))
                .expectUntouchedInputs();

        claims.that("refuses fewer than two folds, more folds than there is to deal, and nothing to train on")
                .worth(0.5)
                .hint("What is dealt: rows, groups, or the rows from minTrain on? Compare k with their number.")
                .givenEach(REFUSED)
                .ask((folds, question) -> question.ask(folds))
                .expectThrows(IllegalArgumentException.class);
    }

    private static Verdict testsEveryRowOnce(Cut cut, List<Split> splits) {
        int[] tested = splits.stream()
                .flatMapToInt(split -> Arrays.stream(split.test()))
                .sorted()
                .toArray();
        return same(IntStream.range(0, cut.n()).toArray(), tested).about("all tested rows, sorted, are");
    }

    private static Verdict hasEvenSizes(Cut cut, List<Split> splits) {
        int[] sizes = splits.stream().mapToInt(split -> split.test().length).toArray();
        int low = cut.n() / cut.k();
        int high = (cut.n() + cut.k() - 1) / cut.k();
        return holds(
                sizes.length == cut.k() && Arrays.stream(sizes).allMatch(size -> size >= low && size <= high),
                cut.k() + " folds of " + low + (low == high ? "" : " or " + high) + " rows",
                sizes);
    }

    private static Verdict trainsOnTheRest(Cut cut, List<Split> splits) {
        Verdict verdict = same(cut.k(), splits.size()).about("the number of folds is");
        for (int f = 0; f < splits.size() && verdict.isRight(); f++) {
            int[] test = splits.get(f).test();
            int[] rest = IntStream.range(0, cut.n())
                    .filter(row -> Arrays.stream(test).noneMatch(tested -> tested == row))
                    .toArray();
            verdict = same(new Split(rest, Arrays.stream(test).sorted().toArray()), splits.get(f))
                    .at("fold " + f);
        }
        return verdict;
    }

    private static Verdict sharesClasses(Cut cut, List<Split> splits) {
        for (int label : Arrays.stream(cut.labels()).distinct().toArray()) {
            int[] counts = splits.stream()
                    .mapToInt(split -> cut.count(split.test(), label))
                    .toArray();
            int low = cut.count(label) / cut.k();
            int high = (cut.count(label) + cut.k() - 1) / cut.k();
            if (Arrays.stream(counts).anyMatch(count -> count < low || count > high)) {
                return holds(
                        false,
                        low + (low == high ? "" : " or " + high) + " rows of class " + label + " in every fold",
                        counts);
            }
        }
        return Verdict.right();
    }

    private static Verdict keepsGroupsTogether(Cut cut, List<Split> splits) {
        for (Split split : splits) {
            int[] both = Arrays.stream(split.test())
                    .map(row -> cut.labels()[row])
                    .filter(label -> cut.count(split.train(), label) > 0)
                    .distinct()
                    .toArray();
            if (both.length > 0) {
                return holds(false, "no group in both train and test", both);
            }
        }
        return Verdict.right();
    }

    private static Verdict followsTime(Series series, List<Split> splits) {
        int tested = series.n() - series.minTrain();
        int start = series.minTrain();
        for (int f = 0; f < splits.size(); f++) {
            int end = start + splits.get(f).test().length;
            Split expected = new Split(
                    IntStream.range(0, start).toArray(),
                    IntStream.range(start, end).toArray());
            Verdict verdict = same(expected, splits.get(f)).at("fold " + f);
            if (!verdict.isRight()) {
                return verdict;
            }
            start = end;
        }
        int[] lengths = splits.stream().mapToInt(split -> split.test().length).toArray();
        int[] even = IntStream.range(0, series.k())
                .map(f -> (tested + series.k() - 1 - f) / series.k())
                .toArray();
        return same(even, lengths).about("the blocks have the sizes");
    }

    private record Series(int n, int k, int minTrain) {}

    private record Deals(List<Split> first, List<Split> again, List<Split> other) {}

    /** A question to one of the methods. */
    private interface Asked {
        List<Split> ask(KFold folds);
    }
}
