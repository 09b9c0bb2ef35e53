package trees.pruning;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trees.pruning.Pruning.Leaf;
import trees.pruning.Pruning.Node;
import trees.pruning.Pruning.Split;
import trees.pruning.PruningCases.Priced;
import whetstone.datasets.Moons;
import whetstone.kit.Figures;
import whetstone.kit.Laws;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Layer.Twig;
import whetstone.kit.figure.Spaced;
import whetstone.kit.value.Show;

/** Prices, costs and errors of pruned trees. */
public final class PruningFigures implements Figures<Pruning> {
    @Override
    public List<Sketch<Pruning>> sketches() {
        return List.of(
                Sketch.of(
                        "The lower edge of all costs",
                        "Each line is the cost of one subtree of the statement's tree, which rises with the price of a leaf: the"
                                + " more leaves, the steeper. The answers, as points, lie on the lowest line at every price;"
                                + " the marks stand where the lowest line changes. A point above the lowest line is a subtree"
                                + " that is too dear.",
                        PruningFigures::costs),
                Sketch.of(
                        "Error against leaves",
                        "From right to left the tree loses leaves and knows its own rows less and less. On new rows the error is"
                                + " smallest for a tree of a few leaves: what was cut first was noise.",
                        PruningFigures::errors),
                Sketch.of(
                        "The tree at a price of 0.1",
                        "Of the statement's tree the root is left, over two leaves with the counts (8, 3) and (3, 6). All counts"
                                + " together are the 20 rows.",
                        PruningFigures::tree));
    }

    private static Figure costs(Pruning pruning) {
        double[] prices = Spaced.evenly(0, 0.2, 41);
        double[] alphas = pruning.alphas(PruningCases.EXAMPLE);
        double[] answers = Laws.each(
                prices,
                price -> new Priced(PruningCases.EXAMPLE, price).cost(pruning.prune(PruningCases.EXAMPLE, price)));
        Figure figure = Figure.saying(
                        "The prices are %s. At 0.05, 0.1 and 0.15 the answers cost %s, %s and %s.",
                        alphas, answers[10], answers[20], answers[30])
                .axes("price of a leaf", "cost");
        for (Node subtree : PruningCases.subtrees(PruningCases.EXAMPLE)) {
            figure = figure.line(
                    PruningCases.size(subtree) + " leaves, error " + Show.number(PruningCases.error(subtree)),
                    prices,
                    price -> new Priced(PruningCases.EXAMPLE, price).cost(subtree));
        }
        return figure.points("answers", prices, answers).marks("prices", alphas);
    }

    private static Figure errors(Pruning pruning) {
        Moons known = Moons.draw(new Random(5), 200, 0.3);
        Moons fresh = Moons.draw(new Random(6), 400, 0.3);
        Node tree = grown(known.x(), known.labels(), 8);
        double[] alphas = pruning.alphas(tree);
        Node[] subtrees = Arrays.stream(alphas)
                .mapToObj(alpha -> pruning.prune(tree, alpha))
                .toArray(Node[]::new);
        double[] leaves =
                Arrays.stream(subtrees).mapToDouble(PruningCases::size).toArray();
        double[] ofKnown =
                Arrays.stream(subtrees).mapToDouble(PruningCases::error).toArray();
        double[] ofFresh = Arrays.stream(subtrees)
                .mapToDouble(subtree -> error(subtree, fresh.x(), fresh.labels()))
                .toArray();
        int best = IntStream.range(0, ofFresh.length).reduce(0, (a, b) -> ofFresh[b] < ofFresh[a] ? b : a);
        return Figure.saying(
                        "Of %s prices, %s is the best on new rows: %s leaves, an error of %s there and of %s on the rows it"
                                + " has grown on.",
                        alphas.length, alphas[best], leaves[best], ofFresh[best], ofKnown[best])
                .axes("leaves", "share of wrong answers")
                .line("rows it has grown on", leaves, ofKnown)
                .line("new rows", leaves, ofFresh);
    }

    private static double error(Node tree, double[][] x, int[] y) {
        return IntStream.range(0, y.length)
                        .filter(i -> answer(tree, x[i]) != y[i])
                        .count()
                / (double) y.length;
    }

    private static int answer(Node node, double[] row) {
        if (node instanceof Split split) {
            return answer(row[split.feature()] <= split.threshold() ? split.left() : split.right(), row);
        }
        int[] counts = ((Leaf) node).counts();
        return IntStream.range(0, counts.length).reduce(0, (best, k) -> counts[k] > counts[best] ? k : best);
    }

    /** A tree that splits where the squares of the counts say so, until its leaves are pure or it is deep. */
    private static Node grown(double[][] x, int[] y, int depth) {
        int[] counts = new int[2];
        Arrays.stream(y).forEach(label -> counts[label]++);
        if (depth == 0 || counts[0] == 0 || counts[1] == 0) {
            return new Leaf(counts);
        }
        double most = 0;
        Split best = null;
        for (int feature = 0; feature < 2; feature++) {
            int j = feature;
            int[] order = IntStream.range(0, y.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> x[i][j]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            double ones = 0;
            for (int n = 1; n < y.length; n++) {
                ones += y[order[n - 1]];
                double rest = counts[1] - ones;
                double m = y.length - n;
                double purity =
                        (ones * ones + (n - ones) * (n - ones)) / n + (rest * rest + (m - rest) * (m - rest)) / m;
                if (purity > most) {
                    most = purity;
                    best = new Split(j, (x[order[n - 1]][j] + x[order[n]][j]) / 2, null, null);
                }
            }
        }
        Split split = best;
        int[] left = rows(x, split, true);
        int[] right = rows(x, split, false);
        return new Split(
                split.feature(),
                split.threshold(),
                grown(Laws.rows(x, left), Laws.entries(y, left), depth - 1),
                grown(Laws.rows(x, right), Laws.entries(y, right), depth - 1));
    }

    private static int[] rows(double[][] x, Split split, boolean left) {
        return IntStream.range(0, x.length)
                .filter(i -> x[i][split.feature()] <= split.threshold() == left)
                .toArray();
    }

    private static Figure tree(Pruning pruning) {
        Node pruned = pruning.prune(PruningCases.EXAMPLE, 0.1);
        return Figure.saying("At a price of 0.1 the tree has %s leaves.", PruningCases.size(pruned))
                .tree("counts of both classes", twig(pruned));
    }

    private static Twig twig(Node node) {
        if (node instanceof Split split) {
            return Twig.question(
                    "x" + split.feature() + " ≤ " + Show.told(split.threshold()),
                    twig(split.left()),
                    twig(split.right()));
        }
        return Twig.leaf(Arrays.stream(((Leaf) node).counts())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", ")));
    }
}
