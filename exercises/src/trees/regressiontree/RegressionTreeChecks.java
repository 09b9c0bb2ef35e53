package trees.regressiontree;

import static trees.regressiontree.RegressionTreeCases.column;
import static trees.regressiontree.RegressionTreeCases.everywhere;
import static trees.regressiontree.RegressionTreeCases.raised;
import static trees.regressiontree.RegressionTreeCases.senseless;
import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import java.util.List;
import java.util.Random;
import trees.regressiontree.RegressionTree.Leaf;
import trees.regressiontree.RegressionTree.Limits;
import trees.regressiontree.RegressionTree.Node;
import trees.regressiontree.RegressionTree.Split;
import trees.regressiontree.RegressionTreeCases.Problem;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Sizes;
import whetstone.kit.Tolerance;

public final class RegressionTreeChecks implements Checks<RegressionTree> {
    private static final String EXAMPLE = "grows the tree of the statement";
    private static final String MEANS = "answers in every leaf the mean of the rows that arrive there";
    private static final String BEST =
            "splits every node where the SSE falls most, until values are equal or maxDepth is reached";
    private static final Limits UNLIMITED = new Limits(100, 1);
    private static final Sizes SIZES = sizes(2, 3, 4, 6, 8, 12, 20, 40);
    private static final Tolerance NINE_DIGITS = within(1e-9, 1e-9);
    private static final double FAR = 1e8;

    /** A tree that nobody grew. */
    private static final Node TREE = new Split(1, 2, new Leaf(7), new Split(0, -1.5, new Leaf(-4), new Leaf(0.5)));

    @Override
    public void declare(Claims<RegressionTree> claims) {
        grows(claims);
        stops(claims);
        answers(claims);
        keepsTheLaws(claims);
    }

    private static void grows(Claims<RegressionTree> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .hint("The table of the statement has the three thresholds of the root. Print yours.")
                .ask(trees -> trees.fit(column(1, 2, 3, 4), new double[] {1, 3, 8, 8}, new Limits(2, 1)))
                .expect(near(new Split(0, 2.5, new Split(0, 1.5, new Leaf(1), new Leaf(3)), new Leaf(8)), NINE_DIGITS));

        claims.that("finds the step of a step function with one question")
                .worth(0.5)
                .given(sizes(2, 5, 30), Step::draw)
                .ask((trees, step) -> trees.fit(column(step.x()), step.y(), new Limits(1, 1)))
                .expect((step, tree) ->
                        near(new Split(0, step.at(), new Leaf(step.low()), new Leaf(step.high())), tree, NINE_DIGITS));

        claims.that(MEANS)
                .worth(1)
                .given(SIZES, Problem::draw)
                .ask(RegressionTreeCases::grown)
                .expect((problem, tree) ->
                        everywhere(problem, tree, place -> RegressionTreeCases.answersItsMean(place, NINE_DIGITS)));

        claims.that("puts thresholds halfway between neighbouring values of the rows at the node")
                .worth(0.5)
                .after(MEANS)
                .given(SIZES, Problem::draw)
                .ask(RegressionTreeCases::grown)
                .expect((problem, tree) -> everywhere(problem, tree, RegressionTreeCases::hasItsThresholdHalfway));

        claims.that(BEST)
                .worth(1)
                .after(MEANS)
                .hint("List every threshold of the node named above, with the SSE of both sides, divided by nothing.")
                .given(SIZES, (size, random) -> {
                    Problem problem = Problem.draw(size, random);
                    return problem.within(new Limits(problem.limits().maxDepth(), 1));
                })
                .ask(RegressionTreeCases::grown)
                .expect((problem, tree) -> everywhere(problem, tree, RegressionTreeCases::isTheBestThatMayBe));

        claims.that("takes the lowest feature, then the lowest threshold, when reductions are equal")
                .worth(0.5)
                .hint("Features 1 and 2 are copies of each other, and thresholds 1.5 and 3.5 reduce the same.")
                .ask(trees -> trees.fit(
                        new double[][] {{7, 1, 1}, {7, 2, 2}, {7, 3, 3}, {7, 4, 4}},
                        new double[] {0, 6, 6, 0},
                        new Limits(1, 1)))
                .expect(near(new Split(1, 1.5, new Leaf(0), new Leaf(4)), NINE_DIGITS));

        claims.that("solves exclusive or, where the first split reduces nothing")
                .worth(0.5)
                .hint("The values are not all equal and splits are allowed. Which rule makes a leaf here?")
                .ask(trees -> trees.fit(
                        new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, new double[] {0, 4, 4, 0}, UNLIMITED))
                .expect(near(
                        new Split(
                                0,
                                0.5,
                                new Split(1, 0.5, new Leaf(0), new Leaf(4)),
                                new Split(1, 0.5, new Leaf(4), new Leaf(0))),
                        NINE_DIGITS));
    }

    private static void stops(Claims<RegressionTree> claims) {
        claims.that("asks at most maxDepth questions on the way to a leaf")
                .worth(0.5)
                .after(MEANS)
                .hint("With maxDepth = 0 the tree is a leaf.")
                .given(
                        sizes(0, 1, 2, 3),
                        (maxDepth, random) -> Problem.draw(20, random).within(new Limits(maxDepth, 1)))
                .ask(RegressionTreeCases::grown)
                .expect((problem, tree) -> everywhere(
                        problem,
                        tree,
                        place -> holds(
                                place.depth() <= place.limits().maxDepth(),
                                "no node deeper than " + place.limits().maxDepth(),
                                place.depth())));

        claims.that("splits every node where the SSE falls most of what minLeaf allows")
                .worth(0.75)
                .after(MEANS)
                .hint("minLeaf is about the two sides of a split. List the allowed thresholds of the node named above.")
                .given(SIZES, Problem::draw)
                .ask(RegressionTreeCases::grown)
                .expect((problem, tree) -> everywhere(problem, tree, RegressionTreeCases::isTheBestThatMayBe));

        claims.that("makes one leaf of values that are equal, of one row, and of rows without columns")
                .worth(0.25)
                .hint("(0.1 + 0.1 + 0.1) / 3 is not 0.1 in Java, so an SSE around it is not 0. Compare the values.")
                .ask(trees -> List.of(
                        trees.fit(column(1, 2, 3), new double[] {0.1, 0.1, 0.1}, UNLIMITED),
                        trees.fit(column(5), new double[] {-3}, UNLIMITED),
                        trees.fit(column(4, 4), new double[] {1, 2}, UNLIMITED),
                        trees.fit(new double[][] {{}, {}}, new double[] {1, 4}, UNLIMITED)))
                .expect(near(List.of(new Leaf(0.1), new Leaf(-3), new Leaf(1.5), new Leaf(2.5)), NINE_DIGITS));
    }

    private static void answers(Claims<RegressionTree> claims) {
        claims.that("predicts the value of the leaf that a row arrives at")
                .worth(0.5)
                .ask(trees -> trees.predict(TREE, new double[][] {{-2, 1}, {-2, 3}, {9, 3}, {-1, 1.5}}))
                .expect(near(new double[] {7, -4, 0.5, 7}, NINE_DIGITS));

        claims.that("sends a row left whose value is the threshold itself")
                .worth(0.25)
                .ask(trees -> trees.predict(TREE, new double[][] {{3, 2}, {-1.5, 7}}))
                .expect(near(new double[] {7, -4}, NINE_DIGITS));
    }

    private static void keepsTheLaws(Claims<RegressionTree> claims) {
        // A double near 1e8 is right to 1.5e-8; without centring, squares near 1e16 are right to 2, and sums of 40 of
        // them to 64.
        claims.that("asks the same questions when 100,000,000 is added to every value")
                .worth(0.75)
                .after(BEST)
                .hint(
                        "What are the squares of such values, and how many digits has a double? Subtract before squaring.")
                .given(
                        sizes(4, 8, 20, 40),
                        (size, random) -> Problem.draw(size, random).inEighths())
                .ask((trees, problem) ->
                        trees.fit(problem.x(), Laws.each(problem.y(), value -> value + FAR), problem.limits()))
                .expect((problem, tree) -> everywhere(
                        problem,
                        raised(tree, -FAR),
                        place -> all(
                                () -> RegressionTreeCases.isTheBestThatMayBe(place),
                                () -> RegressionTreeCases.answersItsMean(place, absolute(1e-6)))));

        claims.that("asks the same questions when every value is divided by 1,000,000")
                .worth(0.25)
                .after(BEST)
                .hint("How small is a small difference? Compare it with the SSE of the node, not with a fixed number.")
                .given(sizes(4, 8, 20), Problem::draw)
                .ask((trees, problem) ->
                        trees.fit(problem.x(), Laws.each(problem.y(), value -> value / 1e6), problem.limits()))
                .expect((problem, tree) -> everywhere(problem, tree, RegressionTreeCases::isTheBestThatMayBe));

        claims.that("parts two rows whose numbers have no other between them")
                .worth(0.25)
                .after(EXAMPLE)
                .hint("The numbers are 1 and 1.0000000000000002. Halfway is rounded to 1; which row is at most that?")
                .ask(trees -> trees.fit(column(1, Math.nextUp(1.0)), new double[] {2, 5}, new Limits(1, 1)))
                .expect(near(new Split(0, 1, new Leaf(2), new Leaf(5)), NINE_DIGITS));

        claims.that("does not care about the order of the rows")
                .worth(0.25)
                .after(BEST)
                .given(sizes(4, 30), (size, random) -> {
                    Problem problem = Problem.draw(size, random);
                    return new Asked(problem, problem.x());
                })
                .ask((trees, asked) -> trees.predict(RegressionTreeCases.grown(trees, asked.problem()), asked.rows()))
                .again((asked, random) -> new Asked(asked.problem().shuffled(random), asked.rows()))
                .expectUnchanged(NINE_DIGITS);

        claims.that("divides the rows alike when every value of x goes through an increasing function")
                .worth(0.25)
                .after(BEST)
                .given(sizes(4, 30), Problem::draw)
                .ask(RegressionTreeCases::fitted)
                .again((problem, random) -> problem.with(Laws.each(problem.x(), value -> Math.exp(value) - 20)))
                .expectUnchanged(NINE_DIGITS);

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(MEANS)
                .hint("Sort places, not the caller's rows.")
                .given(sizes(6, 40), Problem::draw)
                .ask(RegressionTreeCases::grown)
                .expectUntouchedInputs();

        claims.that("refuses data and limits that make no sense")
                .worth(0.25)
                .givenEach(senseless())
                .ask(RegressionTreeCases::grown)
                .expectThrows(IllegalArgumentException.class);
    }

    /** Rows to ask about, beside the problem to grow a tree on. */
    private record Asked(Problem problem, double[][] rows) {}

    /** A function with two values: low up to a place, high behind it. */
    private record Step(double[] x, double[] y, double at, double low, double high) {
        static Step draw(int size, Random random) {
            double[] x = new double[size];
            double[] y = new double[size];
            int steps = 1 + random.nextInt(size - 1);
            double low = random.nextGaussian();
            double high = low + 1 + random.nextDouble();
            for (int i = 0; i < size; i++) {
                x[i] = i + 0.8 * random.nextDouble();
                y[i] = i < steps ? low : high;
            }
            return new Step(x, y, (x[steps - 1] + x[steps]) / 2, low, high);
        }
    }
}
