package trees.cart;

import static whetstone.kit.Expect.all;
import static whetstone.kit.Expect.holds;
import static whetstone.kit.Expect.near;
import static whetstone.kit.Expect.same;
import static whetstone.kit.Tolerance.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trees.cart.Cart.Leaf;
import trees.cart.Cart.Limits;
import trees.cart.Cart.Node;
import trees.cart.Cart.Split;
import whetstone.kit.Laws;
import whetstone.kit.Verdict;
import whetstone.kit.value.Show;

/** Problems to grow trees on, and ways to look at a tree with the rows that arrive at its nodes. */
final class CartCases {
    /** More than rounding moves a gain, less than two gains differ that are not equal. */
    private static final double GAIN = 1e-9;

    private CartCases() {}

    static Node grown(Cart cart, Problem problem) {
        return cart.fit(problem.x(), problem.y(), problem.classes(), problem.limits());
    }

    static Leaf leaf(int... counts) {
        return new Leaf(counts);
    }

    static double[][] column(double... values) {
        return Arrays.stream(values).mapToObj(value -> new double[] {value}).toArray(double[][]::new);
    }

    static double share(int[] y, int[] predicted) {
        return (double) IntStream.range(0, y.length)
                        .filter(i -> y[i] == predicted[i])
                        .count()
                / y.length;
    }

    static List<Problem> senseless() {
        Limits limits = new Limits(3, 1, 0);
        int[] labels = {0, 1};
        return List.of(
                new Problem(new double[0][], new int[0], 2, limits),
                new Problem(column(1, 2, 3), labels, 2, limits),
                new Problem(column(1, Double.NaN), labels, 2, limits),
                new Problem(column(1, 2), new int[] {0, 2}, 2, limits),
                new Problem(column(1, 2), labels, 2, new Limits(-1, 1, 0)),
                new Problem(column(1, 2), labels, 2, new Limits(3, 0, 0)),
                new Problem(column(1, 2), labels, 2, new Limits(3, 1, -0.5)));
    }

    /** The verdict on the first node, from the root down, that does not pass; it says where that node is. */
    static Verdict everywhere(Problem problem, Node tree, Function<Place, Verdict> judge) {
        Place root = new Place(tree, problem.x(), problem.y(), problem, 0, "root");
        return root.andBelow()
                .map(place -> judge.apply(place) instanceof Verdict.Wrong wrong
                        ? Verdict.wrong(wrong.expected(), wrong.actual(), at(place.name(), wrong.where()))
                        : Verdict.right())
                .filter(verdict -> !verdict.isRight())
                .findFirst()
                .orElse(Verdict.right());
    }

    private static String at(String node, String where) {
        return where.isEmpty() ? "at " + node : "at " + node + ", " + where;
    }

    static Verdict countsItsRows(Place place) {
        return place.node() instanceof Leaf leaf ? same(place.counts(), leaf.counts()) : Verdict.right();
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
        Limits limits = place.limits();
        double best = place.bestGain();
        if (place.node() instanceof Split split) {
            double gain = place.gain(split.feature(), split.threshold());
            return all(
                    () -> holds(place.depth() < limits.maxDepth(), "a leaf, at depth " + limits.maxDepth(), split),
                    () -> holds(Arrays.stream(place.y()).distinct().count() > 1, "a leaf, for one class", split),
                    () -> holds(place.allows(split.feature(), split.threshold()), "a split that minLeaf allows", split),
                    () -> holds(
                            best >= limits.minGain() - GAIN,
                            "a leaf, since the best gains only " + Show.number(best),
                            split),
                    () -> holds(
                            gain >= best - GAIN,
                            "the largest gain of the splits that are allowed, " + Show.number(best),
                            gain));
        }
        boolean mustStop = place.depth() >= limits.maxDepth()
                || Arrays.stream(place.y()).distinct().count() == 1
                || !(best >= limits.minGain() + GAIN);
        return holds(mustStop, "a split, which may gain " + Show.number(best), place.node());
    }

    /** A node with the rows that arrive there. */
    record Place(Node node, double[][] x, int[] y, Problem problem, int depth, String name) {
        Limits limits() {
            return problem.limits();
        }

        Stream<Place> andBelow() {
            if (!(node instanceof Split split)) {
                return Stream.of(this);
            }
            boolean[] goesLeft = goesLeft(split.feature(), split.threshold());
            return Stream.concat(
                    Stream.of(this),
                    Stream.of(true, false).flatMap(left -> below(left ? split.left() : split.right(), goesLeft, left)));
        }

        private Stream<Place> below(Node child, boolean[] goesLeft, boolean left) {
            int[] rows = IntStream.range(0, y.length)
                    .filter(i -> goesLeft[i] == left)
                    .toArray();
            String path = name + (left ? ".left" : ".right");
            return new Place(child, Laws.rows(x, rows), Laws.entries(y, rows), problem, depth + 1, path).andBelow();
        }

        double[] values(int feature) {
            return Arrays.stream(x).mapToDouble(row -> row[feature]).toArray();
        }

        int[] counts() {
            int[] counts = new int[problem.classes()];
            Arrays.stream(y).forEach(label -> counts[label]++);
            return counts;
        }

        boolean[] goesLeft(int feature, double threshold) {
            boolean[] left = new boolean[y.length];
            IntStream.range(0, y.length).forEach(i -> left[i] = x[i][feature] <= threshold);
            return left;
        }

        boolean allows(int feature, double threshold) {
            long left =
                    Arrays.stream(values(feature)).filter(v -> v <= threshold).count();
            return left >= limits().minLeaf() && y.length - left >= limits().minLeaf();
        }

        /** The largest gain of the allowed splits, by trying them all; minus infinity when there is none. */
        double bestGain() {
            return IntStream.range(0, problem.x()[0].length)
                    .boxed()
                    .flatMap(feature -> Arrays.stream(values(feature))
                            .filter(value -> allows(feature, value))
                            .mapToObj(value -> gain(feature, value)))
                    .max(Double::compare)
                    .orElse(Double.NEGATIVE_INFINITY);
        }

        double gain(int feature, double threshold) {
            boolean[] goesLeft = goesLeft(feature, threshold);
            return gini(IntStream.range(0, y.length))
                    - share(goesLeft, true) * gini(IntStream.range(0, y.length).filter(i -> goesLeft[i]))
                    - share(goesLeft, false) * gini(IntStream.range(0, y.length).filter(i -> !goesLeft[i]));
        }

        private double share(boolean[] goesLeft, boolean left) {
            return (double) IntStream.range(0, y.length)
                            .filter(i -> goesLeft[i] == left)
                            .count()
                    / y.length;
        }

        private double gini(IntStream rows) {
            int[] labels = rows.map(i -> y[i]).toArray();
            double impurity = 1;
            for (int label = 0; label < problem.classes(); label++) {
                int of = label;
                double share =
                        (double) Arrays.stream(labels).filter(l -> l == of).count() / labels.length;
                impurity -= share * share;
            }
            return impurity;
        }
    }

    record Problem(double[][] x, int[] y, int classes, Limits limits) {
        /** Three columns, one of them with repeated values; three classes that follow the columns loosely. */
        static Problem draw(int size, Random random) {
            double[][] x = new double[size][];
            int[] y = new int[size];
            for (int i = 0; i < size; i++) {
                x[i] = new double[] {random.nextGaussian(), random.nextInt(5), random.nextGaussian()};
                double pull = x[i][0] + (x[i][1] - 2) * (x[i][2] > 0 ? 1 : -1) + 0.5 * random.nextGaussian();
                y[i] = pull > 1 ? 2 : pull > -0.5 ? 1 : 0;
            }
            double minGain = random.nextBoolean() ? 0 : 0.15 * random.nextDouble();
            return new Problem(x, y, 3, new Limits(1 + random.nextInt(5), 1 + random.nextInt(4), minGain));
        }

        Problem within(Limits other) {
            return new Problem(x, y, classes, other);
        }

        Problem with(double[][] other) {
            return new Problem(other, y, classes, limits);
        }

        Problem shuffled(Random random) {
            int[] order = Laws.order(y.length, random);
            return new Problem(Laws.rows(x, order), Laws.entries(y, order), classes, limits);
        }
    }
}
