package trees.pruning;

import static trees.pruning.PruningCases.leaf;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.absolute;

import java.util.List;
import trees.pruning.Pruning.Node;
import trees.pruning.Pruning.Split;
import whetstone.kit.Checks;
import whetstone.kit.Claims;

public final class PruningHidden implements Checks<Pruning> {
    /**
     * 150 irises by the length and the width of their sepals: scikit-learn 1.2.1, DecisionTreeClassifier(random_state=0,
     * max_depth=4, min_samples_leaf=3).fit(x[:, :2], y), read off its tree_. (Its own pruning prices impurity, not errors.)
     */
    private static final Node IRISES = new Split(
            0,
            5.45,
            new Split(
                    1,
                    2.8,
                    new Split(0, 4.95, leaf(1, 1, 1), leaf(0, 4, 0)),
                    new Split(0, 5.35, leaf(39, 0, 0), new Split(1, 3.55, leaf(2, 1, 0), leaf(3, 0, 0)))),
            new Split(
                    0,
                    6.15,
                    new Split(1, 3.45, new Split(0, 5.75, leaf(0, 15, 2), leaf(0, 13, 8)), leaf(5, 0, 0)),
                    new Split(0, 7.05, new Split(1, 3.25, leaf(0, 15, 22), leaf(0, 1, 5)), leaf(0, 0, 12))));

    @Override
    public void declare(Claims<Pruning> claims) {
        // In exact fractions by Python, twice: as the lower envelope of the costs of all subtrees, which have 29, 29,
        // 33,
        // 38, 56 and 100 errors with 11, 5, 4, 3, 2 and 1 leaves; and link by link.
        claims.that("lists the prices of a tree of 150 irises")
                .worth(0.5)
                .ask(pruning -> pruning.alphas(IRISES))
                .expect(near(new double[] {0, 2 / 75.0, 1 / 30.0, 3 / 25.0, 22 / 75.0}, absolute(1e-9)));

        claims.that("prunes a tree of 150 irises to three leaves, and to two")
                .worth(0.25)
                .ask(pruning -> List.of(pruning.prune(IRISES, 0.05), pruning.prune(IRISES, 0.2)))
                .expect(near(
                        List.of(
                                new Split(
                                        0, 5.45, leaf(45, 6, 1), new Split(0, 6.15, leaf(5, 28, 10), leaf(0, 16, 39))),
                                new Split(0, 5.45, leaf(45, 6, 1), leaf(5, 44, 49))),
                        absolute(1e-9)));
    }
}
