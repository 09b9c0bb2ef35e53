package whetstone.engine.page.chart;

import java.util.List;
import whetstone.engine.page.chart.Charts.Scales;
import whetstone.kit.figure.Layer;

/** Regions, bars and images as layers of a specification. */
record Areas(Scales scales, Styles styles) {
    private static final double BARS_WIDTH = 0.72;

    List<LayerSpec> regions(Layer.Regions regions) {
        return Styles.groups(regions)
                .distinct()
                .sorted()
                .mapToObj(group -> region(regions, group))
                .toList();
    }

    /** Neighbours of the same group in a row become one rectangle: a tenth of the data, and no seams. */
    private LayerSpec region(Layer.Regions regions, int group) {
        Rows rows = new Rows();
        for (int row = 0; row < regions.y().length; row++) {
            int[] decided = regions.group()[row];
            int from = 0;
            for (int to = 1; to <= decided.length; to++) {
                if (to == decided.length || decided[to] != decided[from]) {
                    if (decided[from] == group) {
                        stripe(rows, regions, row, from, to - 1);
                    }
                    from = to;
                }
            }
        }
        return rows.layer("rect").spanning().painted(styles.of(group).paint(), 0.24);
    }

    private void stripe(Rows rows, Layer.Regions regions, int row, int first, int last) {
        double halfX = Cells.step(regions.x()) / 2;
        double halfY = Cells.step(regions.y()) / 2;
        double x = regions.x()[first] - halfX;
        double x2 = regions.x()[last] + halfX;
        double y = regions.y()[row] - halfY;
        double y2 = regions.y()[row] + halfY;
        if (scales.x().takes(x)
                && scales.x().takes(x2)
                && scales.y().takes(y)
                && scales.y().takes(y2)) {
            rows.rectangle(
                    scales.x().near(x),
                    scales.x().near(x2),
                    scales.y().near(y),
                    scales.y().near(y2));
        } else {
            rows.miss();
        }
    }

    /**
     * @param place which of the figure's bars these are, from 0
     * @param of how many stand side by side
     */
    List<LayerSpec> bars(Layer.Bars bars, int place, int of) {
        Rows rows = new Rows();
        double foot = scales.y().logarithmic() ? scales.y().from() : 0;
        double width = BARS_WIDTH / of;
        for (int i = 0; i < bars.heights().length; i++) {
            double height = bars.heights()[i];
            if (scales.y().takes(height)) {
                double left = i - BARS_WIDTH / 2 + place * width;
                rows.rectangle(left, left + width, foot, scales.y().near(height));
            }
            if (!scales.y().shows(height)) {
                rows.miss();
            }
        }
        return List.of(rows.layer("rect").spanning().painted(styles.of(bars).paint(), 0.85));
    }

    List<LayerSpec> image(Layer.Image image) {
        Rows above = new Rows();
        Rows below = new Rows();
        for (int row = 0; row < image.cells().length; row++) {
            for (int column = 0; column < image.cells()[row].length; column++) {
                double value = image.cells()[row][column];
                if (Double.isFinite(value)) {
                    (scales.shades().twoSided() && value < 0 ? below : above)
                            .rectangle(column - 0.5, column + 0.5, row - 0.5, row + 0.5)
                            .put("strength", scales.shades().strength(value));
                } else {
                    above.miss();
                }
            }
        }
        return List.of(shaded(above, "var(--more)"), shaded(below, "var(--less)"));
    }

    private static LayerSpec shaded(Rows rows, String paint) {
        LayerSpec layer = rows.layer("rect").spanning().painted(paint, 1);
        layer.encoding()
                .putObject("fillOpacity")
                .put("field", "strength")
                .put("type", "quantitative")
                .putNull("scale")
                .putNull("legend");
        return layer;
    }
}
