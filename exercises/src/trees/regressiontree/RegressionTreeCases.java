package trees.regressiontree;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trees.regressiontree.RegressionTree.Leaf;
import trees.regressiontree.RegressionTree.Limits;
import trees.regressiontree.RegressionTree.Node;
import trees.regressiontree.RegressionTree.Split;
import whetstone.kit.Laws;
import whetstone.kit.Tolerance;
import whetstone.kit.Verdict;
import whetstone.kit.value.Show;

/** Problems to grow trees on, and ways to look at a tree with the rows that arrive at its nodes. */
final class RegressionTreeCases {
    /** Shares of a node's SSE: more than rounding moves a reduction, less than two differ that are not equal. */
    private static final double REDUCTION = 1e-5;

    private RegressionTreeCases() {}

    static Node grown(RegressionTree trees, Problem problem) {
        return trees.fit(problem.x(), problem.y(), problem.limits());
    }

    static double[] fitted(RegressionTree trees, Problem problem) {
        return trees.predict(grown(trees, problem), problem.x());
    }

    static double[][] column(double... values) {
        return Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
    }

    /** The same questions, with every leaf higher by so much. */
    static Node raised(Node node, double by) {
        return node instanceof Split split
                ? new Split(split.feature(), split.threshold(), raised(split.left(), by), raised(split.right(), by))
                : new Leaf(((Leaf) node).value() + by);
    }

    static List<Problem> senseless() {
        Limits limits = new Limits(3, 1);
        double[] values = {0, 1};
        return List.of(
                new Problem(new double[0][], new double[0], limits),
                new Problem(column(1, 2, 3), values, limits),
                new Problem(new double[][] {{1, 2}, {3}}, values, limits),
                new Problem(column(1, Double.NaN), values, limits),
                new Problem(column(1, 2), new double[] {0, Double.POSITIVE_INFINITY}, limits),
                new Problem(column(1, 2), values, new Limits(-1, 1)),
                new Problem(column(1, 2), values, new Limits(3, 0)));
    }

    /** The verdict on the first node, from the root down, that does not pass; it says where that node is. */
    static Verdict everywhere(Problem problem, Node tree, Function<Place, Verdict> judge) {
        Place root = new Place(tree, problem.x(), problem.y(), problem.limits(), 0, "root");
        return root.andBelow()
                .map(place -> judge.apply(place).at(place.name()))
                .filter(verdict -> !verdict.isRight())
                .findFirst()
                .orElse(Verdict.right());
    }

    static Verdict answersItsMean(Place place, Tolerance tolerance) {
        return place.node() instanceof Leaf leaf
                ? near(Arrays.stream(place.y()).average().orElse(Double.NaN), leaf.value(), tolerance)
                : Verdict.right();
    }

    static Verdict hasItsThresholdHalfway(Place place) {
        if (!(place.node() instanceof Split split)) {
            return Verdict.right();
        }
        double[] values = place.values(split.feature());
        double below =
                Arrays.stream(values).filter(v -> v <= split.threshold()).max().orElse(Double.NaN);
        double above =
                Arrays.stream(values).filter(v -> v > split.threshold()).min().orElse(Double.NaN);
        return all(
                () -> holds(below < above, "rows on both sides of the threshold", split.threshold()),
                () -> near((below + above) / 2, split.threshold(), within(1e-9, 1e-9)));
    }

    static Verdict isTheBestThatMayBe(Place place) {
        double best = place.bestReduction();
        boolean constant = Arrays.stream(place.y()).distinct().count() == 1;
        int maxDepth = place.limits().maxDepth();
        if (place.node() instanceof Split split) {
            double reduction = place.reduction(split.feature(), split.threshold());
            return all(
                    () -> holds(place.depth() < maxDepth, "a leaf, at depth " + maxDepth, split),
                    () -> holds(!constant, "a leaf, for equal values", split),
                    () -> holds(place.allows(split.feature(), split.threshold()), "a split that minLeaf allows", split),
                    () -> holds(
                            reduction >= best - REDUCTION * sse(place.y()),
                            "the largest reduction of the splits that are allowed, " + Show.number(best),
                            split + ", which reduces by " + Show.number(reduction)));
        }
        boolean mustStop = place.depth() >= maxDepth || constant || best == Double.NEGATIVE_INFINITY;
        return holds(mustStop, "a split, which may reduce by " + Show.number(best), place.node());
    }

    static double sse(double[] y) {
        double mean = Arrays.stream(y).average().orElse(0);
        return Arrays.stream(y).map(value -> (value - mean) * (value - mean)).sum();
    }

    /** A node with the rows that arrive there. */
    record Place(Node node, double[][] x, double[] y, Limits limits, int depth, String name) {
        Stream<Place> andBelow() {
            if (!(node instanceof Split split)) {
                return Stream.of(this);
            }
            return Stream.of(
                            Stream.of(this),
                            below(split.left(), rows(split, true), ".left"),
                            below(split.right(), rows(split, false), ".right"))
                    .flatMap(Function.identity());
        }

        private Stream<Place> below(Node child, int[] rows, String way) {
            return new Place(child, Laws.rows(x, rows), Laws.entries(y, rows), limits, depth + 1, name + way)
                    .andBelow();
        }

        private int[] rows(Split split, boolean left) {
            return IntStream.range(0, y.length)
                    .filter(i -> x[i][split.feature()] <= split.threshold() == left)
                    .toArray();
        }

        double[] values(int feature) {
            return Arrays.stream(x).mapToDouble(row -> row[feature]).toArray();
        }

        boolean allows(int feature, double threshold) {
            long left =
                    Arrays.stream(values(feature)).filter(v -> v <= threshold).count();
            return left >= limits.minLeaf() && y.length - left >= limits.minLeaf();
        }

        /** The largest reduction of the allowed splits, by trying them all; minus infinity when there is none. */
        double bestReduction() {
            return IntStream.range(0, x.length == 0 ? 0 : x[0].length)
                    .boxed()
                    .flatMap(feature -> Arrays.stream(values(feature))
                            .filter(value -> allows(feature, value))
                            .mapToObj(value -> reduction(feature, value)))
                    .max(Double::compare)
                    .orElse(Double.NEGATIVE_INFINITY);
        }

        double reduction(int feature, double threshold) {
            Split split = new Split(feature, threshold, node, node);
            return sse(y) - sse(Laws.entries(y, rows(split, true))) - sse(Laws.entries(y, rows(split, false)));
        }
    }

    record Problem(double[][] x, double[] y, Limits limits) {
        /** Three columns, one of them with repeated values; values with heavy tails that follow the columns loosely. */
        static Problem draw(int size, Random random) {
            double[][] x = new double[size][];
            double[] y = new double[size];
            for (int i = 0; i < size; i++) {
                x[i] = new double[] {random.nextGaussian(), random.nextInt(5), random.nextGaussian()};
                double noise = random.nextGaussian();
                y[i] = 3 * x[i][0] + (x[i][1] - 2) * (x[i][2] > 0 ? 2 : -2) + noise * noise * noise;
            }
            return new Problem(x, y, new Limits(1 + random.nextInt(4), 1 + random.nextInt(4)));
        }

        Problem within(Limits other) {
            return new Problem(x, y, other);
        }

        Problem with(double[][] other) {
            return new Problem(other, y, limits);
        }

        /** The same with values in eighths, which stay exact when 100,000,000 is added. */
        Problem inEighths() {
            return new Problem(x, Laws.each(y, value -> Math.rint(8 * value) / 8), limits);
        }

        Problem shuffled(Random random) {
            int[] order = Laws.order(y.length, random);
            return new Problem(Laws.rows(x, order), Laws.entries(y, order), limits);
        }
    }
}
