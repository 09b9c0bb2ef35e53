package trees.cart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import trees.cart.Cart.Leaf;
import trees.cart.Cart.Limits;
import trees.cart.Cart.Node;
import trees.cart.Cart.Split;
import whetstone.datasets.Iris;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Layer.Twig;
import whetstone.kit.figure.Spaced;
import whetstone.kit.value.Show;

/** Trees for irises by the length and the width of their petals. */
public final class CartFigures implements Figures<Cart> {
    private static final Limits SMALL = new Limits(3, 5, 0);
    private static final int VIRGINICA = Iris.CLASSES.indexOf("virginica");

    @Override
    public List<Sketch<Cart>> sketches() {
        return List.of(
                Sketch.of(
                        "What the tree decides",
                        "Every border is a straight line along an axis, halfway between flowers. Most flowers lie in a"
                                + " region of their own colour. If whole regions have the wrong colour, look at"
                                + " which label a leaf predicts.",
                        CartFigures::regions),
                Sketch.of(
                        "The tree",
                        "At most three questions stand above a leaf, every leaf has at least five flowers, and the counts of"
                                + " all leaves together are 50, 50, 50. No leaf with one kind of flower is asked further.",
                        CartFigures::tree),
                Sketch.of(
                        "How sure a leaf is",
                        "Both lines climb from 0 to 1 where two kinds overlap, between 1.3 and 1.8 cm: in many steps"
                                + " where a leaf may be a single flower, in few where it has at least 20. A line that jumps"
                                + " from 0 to 1 at once shows no shares.",
                        CartFigures::shares));
    }

    private static Figure regions(Cart cart) {
        double[][] petals = petals();
        int[] species = Iris.load().y();
        Node tree = cart.fit(petals, species, 3, SMALL);
        double[] lengths = Spaced.evenly(0.9, 7, 62);
        double[] widths = Spaced.evenly(0, 2.6, 53);
        int[][] decided = Arrays.stream(widths)
                .mapToObj(width -> cart.predict(tree, rows(lengths, width)))
                .toArray(int[][]::new);
        int[] predicted = cart.predict(tree, petals);
        long right = IntStream.range(0, species.length)
                .filter(i -> predicted[i] == species[i])
                .count();
        return Figure.saying("The tree decides rightly for %s of the 150 flowers it has grown on.", right)
                .axes("petal length in cm", "petal width in cm")
                .regions("decided: 0 setosa, 1 versicolor, 2 virginica", lengths, widths, decided)
                .points("flowers", petals, species);
    }

    private static double[][] rows(double[] lengths, double width) {
        return Arrays.stream(lengths)
                .mapToObj(length -> new double[] {length, width})
                .toArray(double[][]::new);
    }

    private static Figure tree(Cart cart) {
        Node tree = cart.fit(petals(), Iris.load().y(), 3, SMALL);
        return Figure.saying(
                        "The tree has %s leaves and is %s questions deep. Its root: %s.",
                        leaves(tree), depth(tree), told(tree))
                .tree("setosa, versicolor, virginica in each leaf", twig(tree));
    }

    private static Twig twig(Node node) {
        return node instanceof Split split
                ? Twig.question(told(split), twig(split.left()), twig(split.right()))
                : Twig.leaf(told(node));
    }

    private static String told(Node node) {
        if (node instanceof Split split) {
            return "petal " + List.of("length", "width").get(split.feature()) + " ≤ " + Show.told(split.threshold());
        }
        return Arrays.stream(((Leaf) node).counts()).mapToObj(Integer::toString).collect(Collectors.joining(", "));
    }

    private static int leaves(Node node) {
        return node instanceof Split split ? leaves(split.left()) + leaves(split.right()) : 1;
    }

    private static int depth(Node node) {
        return node instanceof Split split ? 1 + Math.max(depth(split.left()), depth(split.right())) : 0;
    }

    private static Figure shares(Cart cart) {
        double[] widths = Spaced.evenly(0.9, 2.6, 171);
        double[] single = shares(cart, new Limits(10, 1, 0), widths);
        double[] many = shares(cart, new Limits(10, 20, 0), widths);
        return Figure.saying(
                        "At a petal width of 1.6 cm the share of virginica is %s in a leaf of the finest tree and %s in a leaf"
                                + " of at least 20 flowers.",
                        single[70], many[70])
                .axes("petal width in cm", "share of virginica in the leaf")
                .line("leaves of at least 1", widths, single)
                .line("leaves of at least 20", widths, many);
    }

    private static double[] shares(Cart cart, Limits limits, double[] widths) {
        double[][] known =
                Arrays.stream(petals()).map(row -> new double[] {row[1]}).toArray(double[][]::new);
        double[][] asked =
                Arrays.stream(widths).mapToObj(width -> new double[] {width}).toArray(double[][]::new);
        Node tree = cart.fit(known, Iris.load().y(), 3, limits);
        return Arrays.stream(cart.probabilities(tree, asked))
                .mapToDouble(shares -> shares[VIRGINICA])
                .toArray();
    }

    private static double[][] petals() {
        return Arrays.stream(Iris.load().x())
                .map(row -> new double[] {row[2], row[3]})
                .toArray(double[][]::new);
    }
}
