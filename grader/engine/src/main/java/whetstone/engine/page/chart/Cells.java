package whetstone.engine.page.chart;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import whetstone.kit.figure.Layer;
import whetstone.kit.value.Show;

/** The geometry of grids and the strength of their cells. */
final class Cells {
    private Cells() {}

    /** The distance between neighbouring places of an evenly spaced grid. */
    static double step(double[] places) {
        return places.length < 2 ? 1 : (places[places.length - 1] - places[0]) / (places.length - 1);
    }

    static int columns(double[][] cells) {
        return Arrays.stream(cells).mapToInt(row -> row.length).max().orElse(0);
    }

    /** The finite values of an image. */
    static DoubleStream values(Layer.Image image) {
        return Arrays.stream(image.cells()).flatMapToDouble(Arrays::stream).filter(Double::isFinite);
    }

    /**
     * What full and no colour mean, the same in both pictures: from the least value to the most, or, where there are
     * values below 0, by their size, in one colour below 0 and another above.
     */
    record Shades(double least, double most) {
        static Shades of(double[] values) {
            return new Shades(
                    DoubleStream.of(values).min().orElse(0),
                    DoubleStream.of(values).max().orElse(1));
        }

        /** What the ends of the colours stand for. */
        String words() {
            double end = Math.max(Math.abs(least), Math.abs(most));
            return twoSided() ? Show.told(-end) + " to " + Show.told(end) : Show.told(least) + " to " + Show.told(most);
        }

        boolean twoSided() {
            return least < 0;
        }

        /** How much colour, from 0 to 1. */
        double strength(double value) {
            double share = twoSided()
                    ? Math.abs(value) / Math.max(Math.abs(least), Math.abs(most))
                    : most > least ? (value - least) / (most - least) : 1;
            return Range.rounded(Math.max(0, Math.min(1, share)));
        }
    }
}
