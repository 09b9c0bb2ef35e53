package whetstone.kit.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import whetstone.kit.figure.Layer.Bars;
import whetstone.kit.figure.Layer.Image;
import whetstone.kit.figure.Layer.Line;
import whetstone.kit.figure.Layer.Marks;
import whetstone.kit.figure.Layer.Points;
import whetstone.kit.figure.Layer.Regions;
import whetstone.kit.figure.Layer.Tree;
import whetstone.kit.figure.Layer.Twig;
import whetstone.kit.value.Show;

/**
 * A picture of an answer.
 *
 * <pre>{@code
 * Figure.saying("The fit crosses the y axis at %s and rises by %s for each x.", fit.intercept(), fit.slope())
 *         .axes("x", "y")
 *         .points("data", x, y)
 *         .line("fit", x, at -> fit.intercept() + fit.slope() * at)
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

    /**
     * A figure without layers yet.
     *
     * @param words what it says; {@code %s} stands for the next value
     * @param values numbers with a fraction are told with three digits, arrays of numbers parted by commas
     */
    public static Figure saying(String words, Object... values) {
        Object[] told = Arrays.stream(values).map(Show::told).toArray();
        return new Figure(words.formatted(told), new Axis("", false), new Axis("", false), List.of());
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

    /** @param rows n x 2 or more; the first two columns are x and y */
    public Figure points(String name, double[][] rows) {
        return points(name, column(rows, 0), column(rows, 1));
    }

    /**
     * @param rows n x 2 or more; the first two columns are x and y
     * @param group for each row the class or cluster that colours it, -1 for none
     */
    public Figure points(String name, double[][] rows, int[] group) {
        return points(name, column(rows, 0), column(rows, 1), group);
    }

    public Figure line(String name, double[] xs, double[] ys) {
        return with(new Line(name, xs, ys));
    }

    /** The graph of a function. */
    public Figure line(String name, double[] xs, DoubleUnaryOperator y) {
        return line(name, xs, Arrays.stream(xs).map(y).toArray());
    }

    /** @param rows n x 2 or more; the first two columns are x and y */
    public Figure line(String name, double[][] rows) {
        return line(name, column(rows, 0), column(rows, 1));
    }

    /** A line over 0, 1, 2 ...: a history of losses, a stream. */
    public Figure series(String name, double[] values) {
        return line(name, IntStream.range(0, values.length).asDoubleStream().toArray(), values);
    }

    /** @param group rows x columns, the class decided at each place; a row for each y */
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

    private static double[] column(double[][] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
    }

    private Figure with(Layer layer) {
        List<Layer> more = new ArrayList<>(layers);
        more.add(layer);
        return new Figure(says, x, y, more);
    }
}
