package whetstone.kit.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import whetstone.kit.figure.Layer.Bars;
import whetstone.kit.figure.Layer.Image;
import whetstone.kit.figure.Layer.Line;
import whetstone.kit.figure.Layer.Marks;
import whetstone.kit.figure.Layer.Points;
import whetstone.kit.figure.Layer.Regions;
import whetstone.kit.figure.Layer.Tree;
import whetstone.kit.figure.Layer.Twig;

/**
 * A picture of an answer.
 *
 * <pre>{@code
 * Figure.saying("The fit crosses the y axis at 2 and rises by 1 for each x.")
 *         .axes("x", "y")
 *         .points("data", x, y)
 *         .line("fit", x, fitted)
 * }</pre>
 *
 * @param says the picture in words, with its main numbers, for whoever does not see it
 * @param layers what is drawn, the lowest first
 */
public record Figure(String says, Axis x, Axis y, List<Layer> layers) {
    /**
     * An axis.
     *
     * @param title what is measured, with its unit if it has one
     * @param logarithmic whether equal ratios lie equally far apart
     */
    public record Axis(String title, boolean logarithmic) {}

    public Figure {
        layers = List.copyOf(layers);
    }

    public static Figure saying(String words) {
        return new Figure(words, new Axis("", false), new Axis("", false), List.of());
    }

    public Figure axes(String xTitle, String yTitle) {
        return new Figure(says, new Axis(xTitle, x.logarithmic), new Axis(yTitle, y.logarithmic), layers);
    }

    public Figure logarithmicX() {
        return new Figure(says, new Axis(x.title, true), y, layers);
    }

    public Figure logarithmicY() {
        return new Figure(says, x, new Axis(y.title, true), layers);
    }

    public Figure points(String name, double[] xs, double[] ys) {
        return with(new Points(name, xs, ys, new int[0]));
    }

    /** @param group for each point the class or cluster that colours it, -1 for none */
    public Figure points(String name, double[] xs, double[] ys, int[] group) {
        return with(new Points(name, xs, ys, group));
    }

    public Figure line(String name, double[] xs, double[] ys) {
        return with(new Line(name, xs, ys));
    }

    /** A line over 0, 1, 2 ...: a history of losses, a stream. */
    public Figure series(String name, double[] values) {
        return line(name, IntStream.range(0, values.length).asDoubleStream().toArray(), values);
    }

    public Figure regions(String name, double[] xs, double[] ys, int[][] group) {
        return with(new Regions(name, xs, ys, group));
    }

    public Figure bars(String name, List<String> labels, double[] heights) {
        return with(new Bars(name, labels, heights));
    }

    public Figure marks(String name, double... at) {
        return with(new Marks(name, at));
    }

    public Figure image(String name, double[][] cells) {
        return with(new Image(name, cells));
    }

    public Figure tree(String name, Twig root) {
        return with(new Tree(name, root));
    }

    private Figure with(Layer layer) {
        List<Layer> more = new ArrayList<>(layers);
        more.add(layer);
        return new Figure(says, x, y, more);
    }
}
