package whetstone.engine.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import whetstone.engine.page.chart.Cells.Shades;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Layer;

/**
 * Two pictures to be looked at side by side: the same scales, the same looks, one legend.
 *
 * @param yours nothing when there is nothing to draw
 */
public record Charts(Optional<Chart> yours, Optional<Chart> expected, List<LegendEntry> legend) {
    /**
     * A picture.
     *
     * @param spec in Vega-Lite; texts stand in it as values only, never as an expression or the name of a field
     * @param unseen how many values have no place in it: no numbers, or far outside
     */
    public record Chart(ObjectNode spec, int unseen) {}

    public static Charts of(Optional<Figure> yours, Optional<Figure> expected) {
        List<Figure> both = Stream.concat(expected.stream(), yours.stream()).toList();
        Styles styles = Styles.of(both);
        Scales scales = new Scales(Extent.x(yours, expected), Extent.y(yours, expected), shades(yours, expected));
        return new Charts(
                yours.map(figure -> chart(figure, scales, styles)),
                expected.map(figure -> chart(figure, scales, styles)),
                styles.legend(both, scales.shades()));
    }

    private static Chart chart(Figure figure, Scales scales, Styles styles) {
        Optional<Layer.Tree> tree = figure.layers().stream()
                .filter(Layer.Tree.class::isInstance)
                .map(Layer.Tree.class::cast)
                .findFirst();
        return tree.map(drawn -> new Chart(TreeSpec.of(drawn), 0))
                .orElseGet(() -> new FigureSpec(figure, scales, styles).chart());
    }

    /** By the expected picture where it has values: a runaway answer must not wash it out. */
    private static Shades shades(Optional<Figure> yours, Optional<Figure> expected) {
        double[] right = values(expected);
        return Shades.of(right.length > 0 ? right : values(yours));
    }

    private static double[] values(Optional<Figure> figure) {
        List<Layer> layers = new ArrayList<>();
        figure.ifPresent(drawn -> layers.addAll(drawn.layers()));
        return layers.stream()
                .flatMapToDouble(
                        layer -> layer instanceof Layer.Image image ? Cells.values(image) : DoubleStream.empty())
                .toArray();
    }

    /** What two pictures share. */
    record Scales(Range x, Range y, Shades shades) {}
}
