package whetstone.engine.page.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Layer;

/** Where on the axes the layers of a figure lie. */
final class Extent {
    private Extent() {}

    /** The x axis that two figures share. */
    static Range x(Optional<Figure> yours, Optional<Figure> expected) {
        return Range.over(
                all(yours, true),
                all(expected, true),
                present(yours, expected).anyMatch(figure -> figure.x().logarithmic()),
                false,
                present(yours, expected)
                        .flatMap(figure -> figure.layers().stream())
                        .anyMatch(Extent::fillsX));
    }

    /** The y axis that two figures share; a picture of numbers counts its rows from the top. */
    static Range y(Optional<Figure> yours, Optional<Figure> expected) {
        return Range.over(
                all(yours, false),
                all(expected, false),
                present(yours, expected).anyMatch(figure -> figure.y().logarithmic()),
                present(yours, expected)
                        .flatMap(figure -> figure.layers().stream())
                        .anyMatch(Layer.Image.class::isInstance),
                present(yours, expected)
                        .flatMap(figure -> figure.layers().stream())
                        .anyMatch(Extent::fillsY));
    }

    private static Stream<Figure> present(Optional<Figure> yours, Optional<Figure> expected) {
        return Stream.concat(yours.stream(), expected.stream());
    }

    private static double[] all(Optional<Figure> figure, boolean x) {
        return figure.stream()
                .flatMap(drawn -> drawn.layers().stream())
                .flatMapToDouble(layer -> x ? xs(layer) : ys(layer))
                .toArray();
    }

    private static boolean fillsX(Layer layer) {
        return fillsY(layer) || layer instanceof Layer.Bars;
    }

    private static boolean fillsY(Layer layer) {
        return layer instanceof Layer.Image || layer instanceof Layer.Regions;
    }

    private static DoubleStream xs(Layer layer) {
        if (layer instanceof Layer.Points points) {
            return DoubleStream.of(points.x());
        }
        if (layer instanceof Layer.Line line) {
            return DoubleStream.of(line.x());
        }
        if (layer instanceof Layer.Marks marks) {
            return DoubleStream.of(marks.at());
        }
        if (layer instanceof Layer.Regions regions) {
            return edges(regions.x());
        }
        if (layer instanceof Layer.Bars bars) {
            return DoubleStream.of(-0.5, bars.heights().length - 0.5);
        }
        return layer instanceof Layer.Image image
                ? DoubleStream.of(-0.5, Cells.columns(image.cells()) - 0.5)
                : DoubleStream.empty();
    }

    private static DoubleStream ys(Layer layer) {
        if (layer instanceof Layer.Points points) {
            return DoubleStream.of(points.y());
        }
        if (layer instanceof Layer.Line line) {
            return DoubleStream.of(line.y());
        }
        if (layer instanceof Layer.Regions regions) {
            return edges(regions.y());
        }
        if (layer instanceof Layer.Bars bars) {
            return DoubleStream.concat(DoubleStream.of(0), DoubleStream.of(bars.heights()));
        }
        return layer instanceof Layer.Image image
                ? DoubleStream.of(-0.5, image.cells().length - 0.5)
                : DoubleStream.empty();
    }

    private static DoubleStream edges(double[] places) {
        double half = Cells.step(places) / 2;
        return List.of(-half, half).stream()
                .flatMapToDouble(shift -> DoubleStream.of(places).map(place -> place + shift));
    }
}
