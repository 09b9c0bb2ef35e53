package whetstone.engine.page;

import java.util.List;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Layer.Twig;

/** Figures with every kind of layer. */
public final class Samples {
    public static final double[] RISING = {0, 1, 2};
    public static final double[] STRANGE = {Double.NaN, Double.POSITIVE_INFINITY, -0.0};

    private Samples() {}

    /** One figure for each kind of layer, with names that are all the given one. */
    public static List<Figure> of(String name) {
        Figure axes = Figure.saying("words").axes("x " + name, "y " + name);
        return List.of(
                axes.points(name, RISING, new double[] {5, 3, 4}),
                axes.points(name, RISING, new double[] {5, 3, 4}, new int[] {0, 7, -1}),
                axes.line(name, RISING, new double[] {1, Double.NaN, 3}),
                axes.regions(name, RISING, new double[] {0, 1}, new int[][] {{0, 0, 1}, {1, 1, -1}}),
                axes.bars(name, List.of(name, name, "other"), new double[] {1, -2, 3}),
                axes.marks(name, 0.5, 1.5),
                axes.image(name, new double[][] {{-1, 0}, {2, Double.NaN}}),
                axes.tree(
                        name,
                        Twig.question(name, Twig.leaf(name), Twig.question("c", Twig.leaf("d"), Twig.leaf("e")))));
    }
}
