package trees.regressiontree;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import trees.regressiontree.RegressionTree.Leaf;
import trees.regressiontree.RegressionTree.Limits;
import trees.regressiontree.RegressionTree.Node;
import trees.regressiontree.RegressionTree.Split;
import whetstone.datasets.Diabetes;
import whetstone.datasets.Faithful;
import whetstone.datasets.Friedman1;
import whetstone.kit.Figures;
import whetstone.kit.Sketch;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Layer.Twig;
import whetstone.kit.figure.Spaced;
import whetstone.kit.value.Show;

/** Steps through eruptions of a geyser, errors on a curved surface, and a tree of patients. */
public final class RegressionTreeFigures implements Figures<RegressionTree> {
    @Override
    public List<Sketch<RegressionTree>> sketches() {
        return List.of(
                Sketch.of(
                        "The fitted step function",
                        "One question makes two steps, three levels make up to eight. Every step lies at the mean height of"
                                + " the points above and below it; between the two clouds, near 3 minutes, lies the first"
                                + " one. A step beside its cloud has another value than the mean.",
                        RegressionTreeFigures::steps),
                Sketch.of(
                        "Deeper and deeper",
                        "The error on the rows that the tree has grown on falls to 0. The error on new rows falls first and"
                                + " then rises a little: the last questions were asked about noise. Both begin at the spread"
                                + " of the values.",
                        RegressionTreeFigures::depths),
                Sketch.of(
                        "The tree",
                        "Two questions stand above every leaf; the leaves go from the mildest progression to the worst. Every"
                                + " leaf has at least 20 patients.",
                        RegressionTreeFigures::tree));
    }

    private static Figure steps(RegressionTree trees) {
        double[][] eruptions = Faithful.load().x();
        double[][] minutes =
                Arrays.stream(eruptions).map(row -> new double[] {row[0]}).toArray(double[][]::new);
        double[] waiting = Arrays.stream(eruptions).mapToDouble(row -> row[1]).toArray();
        double[] places = Spaced.evenly(1.5, 5.2, 371);
        double[][] asked = RegressionTreeCases.column(places);
        double[] one = trees.predict(trees.fit(minutes, waiting, new Limits(1, 1)), asked);
        double[] three = trees.predict(trees.fit(minutes, waiting, new Limits(3, 10)), asked);
        return Figure.saying(
                        "After an eruption of 2 minutes one question expects a wait of %s minutes, after 4 minutes %s; three"
                                + " levels of questions expect %s and %s.",
                        one[50], one[250], three[50], three[250])
                .axes("minutes of eruption", "minutes to the next")
                .points("eruptions", eruptions)
                .line("one question", places, one)
                .line("three levels", places, three);
    }

    private static Figure depths(RegressionTree trees) {
        Friedman1 train = Friedman1.draw(new Random(3), 200, 1);
        Friedman1 test = Friedman1.draw(new Random(4), 200, 1);
        double[] depths = Spaced.evenly(0, 10, 11);
        double[] known = new double[depths.length];
        double[] fresh = new double[depths.length];
        for (int depth = 0; depth < depths.length; depth++) {
            Node tree = trees.fit(train.x(), train.y(), new Limits(depth, 1));
            known[depth] = error(trees.predict(tree, train.x()), train.y());
            fresh[depth] = error(trees.predict(tree, test.x()), test.y());
        }
        return Figure.saying(
                        "Without a question the error on new rows is %s, at depth 4 it is %s, at depth 10 %s.",
                        fresh[0], fresh[4], fresh[10])
                .axes("maxDepth", "root mean squared error")
                .line("rows it has grown on", depths, known)
                .line("new rows", depths, fresh);
    }

    private static double error(double[] predicted, double[] y) {
        return Math.sqrt(IntStream.range(0, y.length)
                .mapToDouble(i -> (predicted[i] - y[i]) * (predicted[i] - y[i]))
                .average()
                .orElseThrow());
    }

    private static Figure tree(RegressionTree trees) {
        Diabetes diabetes = Diabetes.load();
        Node tree = trees.fit(diabetes.x(), diabetes.y(), new Limits(2, 20));
        return Figure.saying("The root of the tree: %s.", told(tree)).tree("mean progression in each leaf", twig(tree));
    }

    private static Twig twig(Node node) {
        return node instanceof Split split
                ? Twig.question(told(split), twig(split.left()), twig(split.right()))
                : Twig.leaf(told(node));
    }

    private static String told(Node node) {
        return node instanceof Split split
                ? Diabetes.FEATURES.get(split.feature()) + " ≤ " + Show.told(split.threshold())
                : Show.told(((Leaf) node).value()).toString();
    }
}
