package trees.pruning;

import static trees.pruning.PruningCases.EXAMPLE;
import static trees.pruning.PruningCases.leaf;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Sizes.sizes;
import static whetstone.kit.Tolerance.absolute;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import trees.pruning.Pruning.Node;
import trees.pruning.Pruning.Split;
import trees.pruning.PruningCases.Priced;
import whetstone.kit.Checks;
import whetstone.kit.Claims;
import whetstone.kit.Sizes;
import whetstone.kit.Tolerance;
import whetstone.kit.Verdict;

public final class PruningChecks implements Checks<Pruning> {
    private static final String ALPHAS = "lists the prices of the statement's tree";
    private static final String PRUNED = "prunes the tree of the statement";
    private static final String BEST = "answers the cheapest subtree, of equals the smallest";
    private static final Tolerance NINE_DIGITS = absolute(1e-9);
    private static final Sizes LEAVES = sizes(1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 6, 6);

    /** Two splits whose leaves are worth 1/20 each, and a root that is worth more. */
    private static final Node TWINS =
            new Split(2, 1, new Split(0, 3, leaf(6, 2), leaf(1, 2)), new Split(0, 7, leaf(0, 6), leaf(2, 1)));

    /** Exclusive or: 8 errors of 18 without a split, as many with one, none with all three. */
    private static final Node TOGETHER =
            new Split(0, 0.5, new Split(1, 0.5, leaf(5, 0), leaf(0, 4)), new Split(1, 0.5, leaf(0, 4), leaf(5, 0)));

    /** The left part lowers no error; the right part does. */
    private static final Node IDLE =
            new Split(0, 5, new Split(1, 2, leaf(4, 1), leaf(3, 0)), new Split(1, 4, leaf(2, 0), leaf(0, 6)));

    @Override
    public void declare(Claims<Pruning> claims) {
        prunes(claims);
        lists(claims);
        agrees(claims);
        knowsItsEdges(claims);
    }

    private static void prunes(Claims<Pruning> claims) {
        claims.that(PRUNED)
                .worth(1)
                .hint("After the right part has become a leaf the root has another g than before.")
                .ask(pruning -> List.of(
                        pruning.prune(EXAMPLE, 0.04), pruning.prune(EXAMPLE, 0.07), pruning.prune(EXAMPLE, 0.12)))
                .expect(near(
                        List.of(
                                EXAMPLE,
                                new Split(0, 2.5, new Split(1, 0.5, leaf(8, 1), leaf(0, 2)), leaf(3, 6)),
                                new Split(0, 2.5, leaf(8, 3), leaf(3, 6))),
                        NINE_DIGITS));

        claims.that("prunes where a link is exactly as weak as the price")
                .worth(0.5)
                .hint("At most α, the statement says.")
                .ask(pruning -> List.of(
                        pruning.prune(EXAMPLE, 0.05), pruning.prune(EXAMPLE, 0.1), pruning.prune(EXAMPLE, 0.15)))
                .expect(near(
                        List.of(
                                new Split(0, 2.5, new Split(1, 0.5, leaf(8, 1), leaf(0, 2)), leaf(3, 6)),
                                new Split(0, 2.5, leaf(8, 3), leaf(3, 6)),
                                leaf(11, 9)),
                        NINE_DIGITS));

        claims.that("answers a tree whose splits are some of those that were there, with the counts of what was below")
                .worth(0.75)
                .given(LEAVES, Priced::draw)
                .ask((pruning, priced) -> pruning.prune(priced.tree(), priced.alpha()))
                .expect((priced, pruned) -> PruningCases.comesFrom(priced.tree(), pruned));

        claims.that(BEST)
                .worth(1.25)
                .after(PRUNED)
                .hint("Compute R of the whole and of its parts by hand; all of them are divided by the same n.")
                .given(LEAVES, Priced::draw)
                .ask((pruning, priced) -> pruning.prune(priced.tree(), priced.alpha()))
                .expect(PruningCases::costsLeast);

        claims.that("takes away at the price 0 what lowers no error, and nothing else")
                .worth(0.5)
                .after(PRUNED)
                .hint("The left part has one error with its split and one without it.")
                .ask(pruning -> pruning.prune(IDLE, 0))
                .expect(near(new Split(0, 5, leaf(7, 1), new Split(1, 4, leaf(2, 0), leaf(0, 6))), NINE_DIGITS));

        claims.that("leaves a single leaf when leaves are dear")
                .worth(0.5)
                .after(PRUNED)
                .givenEach(List.of(0.2, 1.0, 1e300, Double.POSITIVE_INFINITY))
                .ask((pruning, alpha) -> pruning.prune(EXAMPLE, alpha))
                .expect(near(leaf(11, 9), NINE_DIGITS));
    }

    private static void lists(Claims<Pruning> claims) {
        claims.that(ALPHAS)
                .worth(1)
                .hint("The table of the statement has every g. Print yours, step by step.")
                .ask(pruning -> pruning.alphas(EXAMPLE))
                .expect(near(new double[] {0.05, 0.1, 0.15}, NINE_DIGITS));

        // Of 20 rows, the left part has 4 errors and 3 below it, the right part 2 and 1; the root 9, and 6 below the
        // twins.
        claims.that("lists links that are equally weak once")
                .worth(0.5)
                .hint("Both splits under the root are worth 1/20. How many steps take them away?")
                .ask(pruning -> pruning.alphas(TWINS))
                .expect(near(new double[] {0.05, 0.15}, NINE_DIGITS));

        claims.that("lists the price 0 where a split lowers no error, and only there")
                .worth(0.5)
                .hint("Is there a split in the tree that changes no answer?")
                .ask(pruning -> List.of(pruning.alphas(IDLE), pruning.alphas(new Split(0, 1, leaf(2, 0), leaf(1, 1)))))
                .expect(near(List.of(new double[] {0, 0.125, 0.25}, new double[] {0}), NINE_DIGITS));

        claims.that("takes a whole part away at once where its splits help only together")
                .worth(0.25)
                .hint("Exclusive or: which of the three splits has the smallest g?")
                .ask(pruning -> pruning.alphas(TOGETHER))
                .expect(near(new double[] {4 / 27.0}, NINE_DIGITS));

        claims.that("lists the prices at which trying all subtrees changes its mind")
                .worth(0.75)
                .after(ALPHAS)
                .hint("Each price is a g of the tree that the step before has left.")
                .given(LEAVES, PruningCases::draw)
                .ask(Pruning::alphas)
                .expect((tree, alphas) -> near(PruningCases.prices(tree), alphas, NINE_DIGITS));
    }

    private static void agrees(Claims<Pruning> claims) {
        claims.that("prunes at the prices that it lists, and not just below them")
                .worth(0.5)
                .after(BEST)
                .hint("Both methods take the same steps.")
                .given(LEAVES, PruningCases::draw)
                .ask((pruning, tree) -> {
                    double[] alphas = pruning.alphas(tree);
                    return new Path(
                            alphas,
                            Arrays.stream(alphas)
                                    .mapToObj(alpha -> pruning.prune(tree, Math.max(0, alpha - 1e-6)))
                                    .toList(),
                            Arrays.stream(alphas)
                                    .mapToObj(alpha -> pruning.prune(tree, alpha))
                                    .toList());
                })
                .expect(PruningChecks::changesAtEach);

        claims.that("answers at a higher price a subtree of what it answers at a lower one")
                .worth(0.25)
                .after(BEST)
                .given(LEAVES, Priced::draw)
                .ask((pruning, priced) -> List.of(
                        pruning.prune(priced.tree(), priced.alpha()),
                        pruning.prune(priced.tree(), 2 * priced.alpha() + 0.01)))
                .expect(pruned -> PruningCases.comesFrom(pruned.get(0), pruned.get(1)));
    }

    private static Verdict changesAtEach(Node tree, Path path) {
        double[] alphas = path.alphas();
        return IntStream.range(0, alphas.length)
                .filter(i -> alphas[i] > 1e-6)
                .mapToObj(i -> holds(
                        PruningCases.size(path.at().get(i))
                                < PruningCases.size(path.below().get(i)),
                        "fewer leaves at " + alphas[i] + " than just below it",
                        path.at().get(i)))
                .filter(verdict -> !verdict.isRight())
                .findFirst()
                .orElse(Verdict.right());
    }

    private static void knowsItsEdges(Claims<Pruning> claims) {
        claims.that("has nothing to prune from a leaf")
                .worth(0.25)
                .ask(pruning -> new Path(
                        pruning.alphas(leaf(3, 1)),
                        List.of(pruning.prune(leaf(3, 1), 0)),
                        List.of(pruning.prune(leaf(0, 2), 9))))
                .expect(near(new Path(new double[0], List.of(leaf(3, 1)), List.of(leaf(0, 2))), NINE_DIGITS));

        claims.that("leaves the tree that it was given as it was")
                .worth(0.25)
                .after(PRUNED)
                .hint("The counts of a new leaf are a new array.")
                .given(sizes(3, 6), PruningCases::draw)
                .ask((pruning, tree) -> {
                    pruning.alphas(tree);
                    return pruning.prune(tree, 1);
                })
                .expectUntouchedInputs();

        claims.that("prunes no tree that makes no sense, nor at a price that does not")
                .worth(0.25)
                .givenEach(List.of(
                        new Priced(EXAMPLE, -0.1),
                        new Priced(EXAMPLE, Double.NaN),
                        new Priced(leaf(0, 0), 0.1),
                        new Priced(new Split(0, 1, leaf(2, 1), leaf(1, 1, 1)), 0.1),
                        new Priced(new Split(0, 1, leaf(2, 1), leaf(3, -1)), 0.1)))
                .ask((pruning, priced) -> pruning.prune(priced.tree(), priced.alpha()))
                .expectThrows(IllegalArgumentException.class);

        claims.that("lists no prices of a tree that makes no sense")
                .worth(0.25)
                .givenEach(List.<Node>of(
                        leaf(0, 0),
                        new Split(0, 1, leaf(2, 1, 1), leaf(1, 1)),
                        new Split(0, 1, leaf(-1, 4), leaf(3, 1))))
                .ask(Pruning::alphas)
                .expectThrows(IllegalArgumentException.class);
    }

    /** Prices, and the trees just below and at each of them. */
    private record Path(double[] alphas, List<Node> below, List<Node> at) {}
}
