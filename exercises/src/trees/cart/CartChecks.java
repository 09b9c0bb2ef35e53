package trees.cart;

import static trees.cart.CartCases.column;
import static trees.cart.CartCases.everywhere;
import static trees.cart.CartCases.grown;
import static trees.cart.CartCases.leaf;
import static trees.cart.CartCases.senseless;
import static whetstone.kit.Expect.accuracy;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;
import static whetstone.kit.Tolerance.within;

import java.util.List;
import java.util.stream.IntStream;
import trees.cart.Cart.Limits;
import trees.cart.Cart.Node;
import trees.cart.Cart.Split;
import trees.cart.CartCases.Problem;
import whetstone.datasets.Iris;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Laws;
import whetstone.kit.Sizes;

public final class CartChecks implements Checks<Cart> {
    private static final String EXAMPLE = "grows the tree of the statement";
    private static final String FITS = "fits rows that do not contradict each other exactly when nothing limits it";
    private static final Limits UNLIMITED = new Limits(100, 1, 0);
    private static final Sizes SIZES = sizes(2, 4, 6, 8, 12, 20, 20, 40, 60);

    /** A tree that nobody grew; its leaves are (0, 2, 2) on the left, then (4, 0, 0) and (1, 2, 5). */
    private static final Node TREE = new Split(1, 2, leaf(0, 2, 2), new Split(0, -1.5, leaf(4, 0, 0), leaf(1, 2, 5)));

    @Override
    public void declare(Claims<Cart> claims) {
        grows(claims);
        partsNeighbours(claims);
        stops(claims);
        answers(claims);
        keepsTheLaws(claims);
        learns(claims);
    }

    private static void grows(Claims<Cart> claims) {
        claims.that(EXAMPLE)
                .worth(1)
                .ask(cart -> cart.fit(column(1, 2, 3, 4), new int[] {0, 0, 1, 0}, 2, new Limits(2, 1, 0)))
                .expect(near(new Split(0, 2.5, leaf(2, 0), new Split(0, 3.5, leaf(0, 1), leaf(1, 0))), absolute(1e-9)));

        claims.that(FITS)
                .worth(0.25)
                .given(sizes(1, 3, 10, 40), Problem::draw)
                .ask((cart, problem) ->
                        cart.predict(cart.fit(problem.x(), problem.y(), problem.classes(), UNLIMITED), problem.x()))
                .expect((problem, predicted) -> same(problem.y(), predicted));

        claims.that("counts in every leaf the classes of the rows that arrive there")
                .worth(0.25)
                .given(SIZES, Problem::draw)
                .ask(CartCases::grown)
                .expect((problem, tree) -> everywhere(problem, tree, CartCases::countsItsRows));

        claims.that("puts thresholds halfway between neighbouring values of the rows at the node")
                .worth(0.25)
                .after(FITS)
                .given(SIZES, Problem::draw)
                .ask(CartCases::grown)
                .expect((problem, tree) -> everywhere(problem, tree, CartCases::hasItsThresholdHalfway));

        claims.that("splits every node where it gains most, until the leaves are pure or maxDepth is reached")
                .worth(1)
                .after(FITS)
                .hint("List every threshold of the node named above, with its gain. n is the rows at that node.")
                .given(SIZES, (size, random) -> {
                    Problem problem = Problem.draw(size, random);
                    return problem.within(new Limits(problem.limits().maxDepth(), 1, 0));
                })
                .ask(CartCases::grown)
                .expect((problem, tree) -> everywhere(problem, tree, CartCases::isTheBestThatMayBe));

        claims.that("takes the lowest feature, then the lowest threshold, when gains are equal")
                .worth(0.5)
                .hint("Features 1 and 2 are copies of each other, and thresholds 1.5 and 3.5 gain the same.")
                .ask(cart -> cart.fit(
                        new double[][] {{7, 1, 1}, {7, 2, 2}, {7, 3, 3}, {7, 4, 4}},
                        new int[] {0, 1, 1, 0},
                        2,
                        new Limits(1, 1, 0)))
                .expect(near(new Split(1, 1.5, leaf(1, 0), leaf(1, 2)), absolute(1e-9)));

        claims.that("solves exclusive or, where the first split gains nothing")
                .worth(0.5)
                .hint("The largest gain at the root is 0 and minGain is 0. Is 0 less than 0?")
                .ask(cart ->
                        cart.fit(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, new int[] {0, 1, 1, 0}, 2, UNLIMITED))
                .expect(near(
                        new Split(
                                0,
                                0.5,
                                new Split(1, 0.5, leaf(1, 0), leaf(0, 1)),
                                new Split(1, 0.5, leaf(0, 1), leaf(1, 0))),
                        absolute(1e-9)));
    }

    private static void partsNeighbours(Claims<Cart> claims) {
        claims.that("parts 9007199254740992 and 9007199254740994, which have no double between them")
                .worth(0.25)
                .hint(
                        "Halfway lies no double: the threshold is rounded to the smaller number. Where does rule 1 send that one?")
                .ask(cart -> cart.fit(column(0x1p53, 0x1p53 + 2), new int[] {0, 1}, 2, new Limits(3, 1, 0)))
                .expect(near(new Split(0, 0x1p53, leaf(1, 0), leaf(0, 1)), absolute(1e-9)));
    }

    private static void stops(Claims<Cart> claims) {
        claims.that("asks at most maxDepth questions on the way to a leaf")
                .worth(0.25)
                .after(FITS)
                .hint("With maxDepth = 0 the tree is a leaf.")
                .given(
                        sizes(0, 1, 2, 3),
                        (maxDepth, random) -> Problem.draw(40, random).within(new Limits(maxDepth, 1, 0)))
                .ask(CartCases::grown)
                .expect((problem, tree) -> everywhere(
                        problem,
                        tree,
                        place -> holds(
                                place.depth() <= place.limits().maxDepth(),
                                "no node deeper than " + place.limits().maxDepth(),
                                place.depth())));

        claims.that("keeps at least minLeaf rows in every leaf")
                .worth(0.5)
                .after(FITS)
                .hint("minLeaf is about the two sides of a split, not about the node that is split.")
                .given(
                        sizes(3, 5, 8),
                        (minLeaf, random) -> Problem.draw(40, random).within(new Limits(100, minLeaf, 0)))
                .ask(CartCases::grown)
                .expect((problem, tree) -> everywhere(
                        problem,
                        tree,
                        place -> holds(
                                place.y().length >= place.limits().minLeaf(),
                                "at least " + place.limits().minLeaf() + " rows",
                                place.y().length)));

        claims.that("splits every node where it gains most of what minLeaf and minGain allow")
                .worth(1)
                .after(FITS)
                .hint("List the allowed thresholds of the node named above, with their gains. Is there one?")
                .given(SIZES, Problem::draw)
                .ask(CartCases::grown)
                .expect((problem, tree) -> everywhere(problem, tree, CartCases::isTheBestThatMayBe));

        claims.that("splits where the gain is exactly minGain, and not where it is less")
                .worth(0.5)
                .hint("The root gains 1/2. A gain is too small when it is less than minGain.")
                .ask(cart -> List.of(
                        cart.fit(column(1, 2), new int[] {0, 1}, 2, new Limits(5, 1, 0.5)),
                        cart.fit(column(1, 2), new int[] {0, 1}, 2, new Limits(5, 1, 0.51))))
                .expect(near(List.of(new Split(0, 1.5, leaf(1, 0), leaf(0, 1)), leaf(1, 1)), absolute(1e-9)));

        claims.that("measures the gain of a split by the rows at the node, however few they are")
                .worth(0.25)
                .after(FITS)
                .hint("The root gains 9/32 and its right part gains 3/8; minGain is 1/4.")
                .ask(cart -> cart.fit(
                        column(1, 2, 3, 4, 5, 6, 7, 8), new int[] {0, 0, 0, 0, 1, 1, 1, 0}, 2, new Limits(5, 1, 0.25)))
                .expect(near(new Split(0, 4.5, leaf(4, 0), new Split(0, 7.5, leaf(0, 3), leaf(1, 0))), absolute(1e-9)));
    }

    private static void answers(Claims<Cart> claims) {
        claims.that("predicts the most frequent class of the leaf that a row arrives at")
                .worth(0.25)
                .ask(cart -> cart.predict(TREE, new double[][] {{-2, 3}, {3, 3}, {-1, 9}}))
                .expect(same(new int[] {0, 2, 2}));

        claims.that("predicts the lowest label where classes tie")
                .worth(0.25)
                .ask(cart -> cart.predict(TREE, new double[][] {{3, 3}, {-2, 0}, {5, 1}}))
                .expect(same(new int[] {2, 1, 1}));

        claims.that("sends a row left whose value is the threshold itself")
                .worth(0.25)
                .ask(cart -> cart.probabilities(TREE, new double[][] {{3, 2}, {-1.5, 7}}))
                .expect(near(new double[][] {{0, 0.5, 0.5}, {1, 0, 0}}, absolute(1e-9)));

        claims.that("gives as probabilities the shares of the classes in the leaf")
                .worth(0.5)
                .ask(cart -> cart.probabilities(TREE, new double[][] {{3, 3}, {-2, 3}}))
                .expect(near(new double[][] {{0.125, 0.25, 0.625}, {1, 0, 0}}, absolute(1e-9)));
    }

    private static void keepsTheLaws(Claims<Cart> claims) {
        claims.that("does not care about the order of the rows")
                .worth(0.25)
                .after(FITS)
                .given(sizes(6, 40), Problem::draw)
                .ask(CartCases::grown)
                .again(Problem::shuffled)
                .expectUnchanged(within(1e-12, 1e-12));

        claims.that("divides the rows alike when every value goes through an increasing function")
                .worth(0.25)
                .after(FITS)
                .hint("Only the order of the values matters to a split. What else do the probabilities depend on?")
                .given(sizes(6, 40), Problem::draw)
                .ask((cart, problem) -> cart.probabilities(grown(cart, problem), problem.x()))
                .again((problem, random) -> problem.with(Laws.each(problem.x(), value -> Math.exp(value) - 20)))
                .expectUnchanged(absolute(1e-9));

        claims.that("leaves its inputs as they were")
                .worth(0.25)
                .after(FITS)
                .hint("Sort places, not the caller's rows.")
                .given(sizes(6, 40), Problem::draw)
                .ask(CartCases::grown)
                .expectUntouchedInputs();

        claims.that("refuses data and limits that make no sense")
                .worth(0.25)
                .givenEach(senseless())
                .ask(CartCases::grown)
                .expectThrows(IllegalArgumentException.class);
    }

    private static void learns(Claims<Cart> claims) {
        Iris iris = Iris.load();
        // The folds are the rows i, i + 10, i + 20, ...: five irises of each species in each. 142 of 150 are right;
        // scikit-learn 1.2.1 DecisionTreeClassifier(max_depth=4, min_samples_leaf=2) has 142 to 144, by its seed.
        claims.that("names at least 92 of 100 irises that it was not grown on")
                .worth(0.5)
                .after(FITS)
                .ask(cart -> crossValidated(cart, iris))
                .expect(predicted -> accuracy(iris.y(), predicted, 0.92));
    }

    private static int[] crossValidated(Cart cart, Iris iris) {
        int[] predicted = new int[iris.y().length];
        for (int k = 0; k < 10; k++) {
            int fold = k;
            int[] train = IntStream.range(0, predicted.length)
                    .filter(i -> i % 10 != fold)
                    .toArray();
            int[] test = IntStream.range(0, predicted.length)
                    .filter(i -> i % 10 == fold)
                    .toArray();
            Node tree = cart.fit(Laws.rows(iris.x(), train), Laws.entries(iris.y(), train), 3, new Limits(4, 2, 0));
            int[] answers = cart.predict(tree, Laws.rows(iris.x(), test));
            IntStream.range(0, test.length).forEach(i -> predicted[test[i]] = answers[i]);
        }
        return predicted;
    }
}
