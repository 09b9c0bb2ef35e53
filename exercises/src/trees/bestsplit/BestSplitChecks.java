package trees.bestsplit;

import static trees.bestsplit.BestSplitCases.column;
import static trees.bestsplit.BestSplitCases.senseless;
import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.relative;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import trees.bestsplit.BestSplit.SplitPoint;
import trees.bestsplit.BestSplitCases.Problem;
import whetstone.datasets.Iris;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Growth;
import whetstone.kit.Laws;
import whetstone.kit.Sizes;
import whetstone.kit.Tolerance;
import whetstone.kit.Verdict;
import whetstone.kit.value.Show;

public final class BestSplitChecks implements Checks<BestSplit> {
    private static final String EXAMPLE = "finds the split of the statement";
    private static final String BEST = "finds no smaller gain than trying every threshold does";

    private static final double[][] X = column(1, 2, 2, 3, 5, 6);
    private static final int[] Y = {0, 0, 1, 1, 1, 1};
    private static final Sizes SIZES = sizes(2, 3, 4, 6, 8, 12, 12, 20, 40);
    private static final Tolerance NINE_DIGITS = absolute(1e-9);

    /** More than rounding moves a gain, less than two gains differ that are not equal. */
    private static final double GAIN = 1e-9;

    @Override
    public void declare(Claims<BestSplit> claims) {
        finds(claims);
        breaksTies(claims);
        keepsToMinLeaf(claims);
        keepsTheLaws(claims);
        knowsItsEdges(claims);
    }

    private static void finds(Claims<BestSplit> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .hint("The table of the statement has the four thresholds. Print yours, with both counts and the gain.")
                .ask(bestSplit -> bestSplit.best(X, Y, 2, 1))
                .expect(near(Optional.of(new SplitPoint(0, 2.5, 2 / 9.0)), NINE_DIGITS));

        claims.that("puts the threshold halfway between two neighbouring values")
                .worth(0.75)
                .given(SIZES, Problem::draw)
                .ask(BestSplitCases::found)
                .expect((problem, found) -> judged(found, split -> isHalfway(problem, split)));

        claims.that("tells what its split gains")
                .worth(0.75)
                .hint("Each side's impurity is weighed by its share of the rows.")
                .given(SIZES, Problem::draw)
                .ask(BestSplitCases::found)
                .expect((problem, found) -> judged(
                        found,
                        split -> near(problem.gain(split.feature(), split.threshold()), split.gain(), NINE_DIGITS)));

        claims.that(BEST)
                .worth(1.25)
                .hint("List every threshold of every feature, with its gain.")
                .given(SIZES, Problem::draw)
                .ask(BestSplitCases::found)
                .expect((problem, found) -> judged(found, split -> gainsMost(problem, split)));
    }

    private static void breaksTies(Claims<BestSplit> claims) {
        claims.that("takes the lowest feature, then the lowest threshold, when gains are equal")
                .worth(0.75)
                .hint("Features 1 and 2 are copies of each other, and thresholds 1.5 and 3.5 gain the same.")
                .ask(bestSplit -> bestSplit.best(
                        new double[][] {{7, 1, 1}, {7, 2, 2}, {7, 3, 3}, {7, 4, 4}}, new int[] {0, 1, 1, 0}, 2, 1))
                .expect(near(Optional.of(new SplitPoint(1, 1.5, 1 / 6.0)), NINE_DIGITS));

        // Exact fractions: petal length at 2.45 and petal width at 0.8 both set the 50 setosas apart and gain
        // 2/3 - 2/3 · 1/2 = 1/3, every other split less than 0.3. scikit-learn 1.2.1,
        // DecisionTreeClassifier(max_depth=1)
        // .fit(*load_iris(return_X_y=True)).tree_, has feature 3, threshold 0.8 and gain 0.3333333333333334 for
        // random_state=0 and feature 2, threshold 2.45 for others: it takes features at random where they tie.
        Iris iris = Iris.load();
        claims.that("sets setosa apart from the other irises by the petal's length, which ties with its width")
                .worth(0.5)
                .ask(bestSplit -> bestSplit.best(iris.x(), iris.y(), 3, 1))
                .expect(near(Optional.of(new SplitPoint(2, 2.45, 1 / 3.0)), NINE_DIGITS));

        claims.that("takes a split that gains nothing when there is no better one")
                .worth(0.5)
                .hint("Exclusive or: every split gains 0, and 0 is larger than no gain at all.")
                .ask(bestSplit ->
                        bestSplit.best(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, new int[] {0, 1, 1, 0}, 2, 1))
                .expect(near(Optional.of(new SplitPoint(0, 0.5, 0)), NINE_DIGITS));
    }

    private static void keepsToMinLeaf(Claims<BestSplit> claims) {
        claims.that("finds the best of the splits that leave minLeaf rows on both sides")
                .worth(1)
                .hint(
                        "Which thresholds of the feature above leave minLeaf rows on both sides? Which of them gains most?")
                .given(sizes(6, 8, 10, 12, 12, 20, 40), Problem::limited)
                .ask(BestSplitCases::found)
                .expect((problem, found) -> judged(
                        found,
                        split -> all(
                                () -> holds(
                                        problem.allows(split.feature(), split.threshold()),
                                        "at least " + problem.minLeaf() + " rows on both sides",
                                        split),
                                () -> gainsMost(problem, split))));

        claims.that("may leave exactly minLeaf rows on either side")
                .worth(0.25)
                .hint("With minLeaf = 1, both the first and the last row may be on their own.")
                .ask(bestSplit -> List.of(
                        bestSplit.best(X, Y, 2, 3),
                        bestSplit.best(column(1, 2, 3, 4), new int[] {0, 0, 0, 1}, 2, 1),
                        bestSplit.best(column(1, 2, 3, 4), new int[] {0, 1, 1, 1}, 2, 1)))
                .expect(near(
                        List.of(
                                Optional.of(new SplitPoint(0, 2.5, 2 / 9.0)),
                                Optional.of(new SplitPoint(0, 3.5, 0.375)),
                                Optional.of(new SplitPoint(0, 1.5, 0.375))),
                        NINE_DIGITS));

        claims.that("finds no split when minLeaf leaves none")
                .worth(0.25)
                .after(EXAMPLE)
                .givenEach(List.of(
                        new Problem(X, Y, 2, 4),
                        new Problem(column(1, 1, 2), new int[] {0, 1, 0}, 2, 2),
                        new Problem(column(1, 2, 2), new int[] {0, 1, 0}, 2, 2)))
                .ask(BestSplitCases::found)
                .expect(same(Optional.empty()));
    }

    private static void keepsTheLaws(Claims<BestSplit> claims) {
        claims.that("does not care about the order of the rows")
                .worth(0.25)
                .after(BEST)
                .given(sizes(3, 8, 40), Problem::draw)
                .ask(BestSplitCases::found)
                .again(Problem::shuffled)
                .expectUnchanged(within(1e-12, 1e-12));

        claims.that("parts the rows alike when every value goes through an increasing function")
                .worth(0.25)
                .after(BEST)
                .given(sizes(3, 8, 40), Problem::draw)
                .ask(BestSplitCases::found)
                .again((problem, random) -> problem.with(Laws.each(problem.x(), value -> Math.exp(value) - 20)))
                .expect((changed, found) -> judged(
                        found.second(),
                        split -> same(
                                changed.before().goesLeft(found.first().orElseThrow()),
                                changed.after().goesLeft(split))));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(BEST)
                .hint("Sort row numbers, not the caller's rows.")
                .given(sizes(6, 40), Problem::draw)
                .ask(BestSplitCases::found)
                .expectUntouchedInputs();

        claims.that("needs about n log n steps")
                .worth(0.75)
                .after(EXAMPLE)
                .hint("Four times the rows should take about five times the steps. Which loop runs inside another?")
                .given(sizes(400, 1600), Problem::large)
                .ask(BestSplitCases::found)
                .growing(Growth.LINEARITHMIC)
                .expect((problem, found) ->
                        near(Optional.of(new SplitPoint(0, problem.y().length / 4 - 0.5, 0.24)), found, NINE_DIGITS));
    }

    private static void knowsItsEdges(Claims<BestSplit> claims) {
        claims.that("finds no split where there is nothing to part")
                .worth(0.25)
                .after(EXAMPLE)
                .hint("One label, one row, one value, no columns: nothing can be asked that helps.")
                .givenEach(List.of(
                        new Problem(column(1, 2, 3), new int[] {1, 1, 1}, 2, 1),
                        new Problem(column(4), new int[] {0}, 1, 1),
                        new Problem(column(5, 5, 5), new int[] {0, 1, 0}, 2, 1),
                        new Problem(new double[][] {{}, {}}, new int[] {0, 1}, 2, 1)))
                .ask(BestSplitCases::found)
                .expect(same(Optional.empty()));

        claims.that("finds the middle between very large values")
                .worth(0.5)
                .hint("1.6e308 + 1.7e308 is infinite, and so is 1.7e308 - (-1.7e308).")
                .givenEach(List.of(column(1.6e308, 1.7e308), column(-1.7e308, 1.5e308)))
                .ask((bestSplit, x) -> bestSplit.best(x, new int[] {0, 1}, 2, 1))
                .expect((x, found) ->
                        judged(found, split -> near(x[0][0] / 2 + x[1][0] / 2, split.threshold(), relative(1e-9))));

        claims.that("refuses data that make no sense")
                .worth(0.25)
                .givenEach(senseless())
                .ask(BestSplitCases::found)
                .expectThrows(IllegalArgumentException.class);
    }

    private static Verdict judged(Optional<SplitPoint> found, Function<SplitPoint, Verdict> judge) {
        return holds(found.isPresent(), "a split", found).and(() -> judge.apply(found.orElseThrow()));
    }

    private static Verdict isHalfway(Problem problem, SplitPoint split) {
        double[] values = problem.values(split.feature());
        double below =
                Arrays.stream(values).filter(v -> v <= split.threshold()).max().orElse(Double.NaN);
        double above =
                Arrays.stream(values).filter(v -> v > split.threshold()).min().orElse(Double.NaN);
        return all(
                () -> holds(below < above, "a threshold with rows on both sides", split),
                () -> near((below + above) / 2, split.threshold(), NINE_DIGITS));
    }

    private static Verdict gainsMost(Problem problem, SplitPoint split) {
        double best = problem.bestGain();
        double gain = problem.gain(split.feature(), split.threshold());
        return holds(
                gain >= best - GAIN,
                "a split with the largest gain, " + Show.number(best),
                split + ", which gains " + Show.number(gain));
    }
}
