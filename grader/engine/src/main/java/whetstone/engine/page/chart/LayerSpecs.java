package whetstone.engine.page.chart;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import whetstone.engine.page.chart.Charts.Scales;
import whetstone.engine.page.chart.Styles.Style;
import whetstone.kit.figure.Layer;

/** Each layer of a figure as layers of a specification: one for each look, so that looks are constants in it. */
final class LayerSpecs {
    private static final int FEW_POINTS = 150;

    private final Scales scales;
    private final Styles styles;
    private int unseen;

    LayerSpecs(Scales scales, Styles styles) {
        this.scales = scales;
        this.styles = styles;
    }

    /** How many values had no place in what was made so far. */
    int unseen() {
        return unseen;
    }

    List<ObjectNode> of(Layer layer) {
        if (layer instanceof Layer.Points points) {
            return points(points);
        }
        if (layer instanceof Layer.Line line) {
            return List.of(line(line));
        }
        if (layer instanceof Layer.Regions regions) {
            return regions(regions);
        }
        if (layer instanceof Layer.Bars bars) {
            return List.of(bars(bars));
        }
        if (layer instanceof Layer.Marks marks) {
            return List.of(marks(marks));
        }
        return layer instanceof Layer.Image image ? image(image) : List.of();
    }

    static ObjectNode at(ObjectNode layer) {
        ObjectNode encoding = (ObjectNode) layer.get("encoding");
        encoding.putObject("x").put("field", "x").put("type", "quantitative");
        encoding.putObject("y").put("field", "y").put("type", "quantitative");
        return layer;
    }

    private static ObjectNode from(ObjectNode layer) {
        ObjectNode encoding = (ObjectNode) at(layer).get("encoding");
        encoding.putObject("x2").put("field", "x2");
        encoding.putObject("y2").put("field", "y2");
        return layer;
    }

    private static ObjectNode mark(ObjectNode layer) {
        return (ObjectNode) layer.get("mark");
    }

    private List<ObjectNode> points(Layer.Points points) {
        List<ObjectNode> layers = new ArrayList<>();
        if (points.group().length == 0) {
            layers.add(points(points, styles.of(points), 0));
        }
        Styles.groups(points).distinct().sorted().forEach(group -> layers.add(points(points, styles.of(group), group)));
        return layers;
    }

    private ObjectNode points(Layer.Points points, Style style, int group) {
        Rows rows = new Rows();
        for (int i = 0; i < points.x().length; i++) {
            if (points.group().length > 0 && points.group()[i] != group) {
                continue;
            }
            if (scales.x().shows(points.x()[i]) && scales.y().shows(points.y()[i])) {
                rows.add().put("x", Range.rounded(points.x()[i])).put("y", Range.rounded(points.y()[i]));
            } else {
                unseen++;
            }
        }
        ObjectNode layer = at(rows.layer("point"));
        boolean open = style.shape().equals("stroke");
        mark(layer)
                .put("shape", open ? "cross" : style.shape())
                .put("size", points.x().length > FEW_POINTS ? 22 : 44)
                .put("filled", !open)
                .put("opacity", points.x().length > FEW_POINTS ? 0.75 : 0.9)
                .put("color", style.paint());
        return layer;
    }

    private ObjectNode line(Layer.Line line) {
        Rows rows = new Rows();
        int piece = 0;
        for (int i = 0; i < line.x().length; i++) {
            if (scales.x().takes(line.x()[i]) && scales.y().takes(line.y()[i])) {
                rows.add()
                        .put("x", scales.x().near(line.x()[i]))
                        .put("y", scales.y().near(line.y()[i]))
                        .put("piece", piece);
                unseen += scales.x().shows(line.x()[i]) && scales.y().shows(line.y()[i]) ? 0 : 1;
            } else {
                piece++;
                unseen += Double.isNaN(line.y()[i]) || Double.isNaN(line.x()[i]) ? 0 : 1;
            }
        }
        ObjectNode layer = at(rows.layer("line"));
        ObjectNode encoding = (ObjectNode) layer.get("encoding");
        // As the values come, not from left to right: a path may turn back.
        encoding.putObject("order").putNull("value");
        encoding.putObject("detail").put("field", "piece").put("type", "nominal");
        Style style = styles.of(line);
        mark(layer).put("color", style.paint()).put("strokeWidth", 2).put("strokeCap", "round");
        dash(mark(layer), style);
        return layer;
    }

    private static void dash(ObjectNode mark, Style style) {
        var dash = mark.putArray("strokeDash");
        style.dash().forEach(dash::add);
    }

    /** Neighbours of the same group in a row become one rectangle: a tenth of the data, and no seams. */
    private List<ObjectNode> regions(Layer.Regions regions) {
        double halfX = Cells.step(regions.x()) / 2;
        double halfY = Cells.step(regions.y()) / 2;
        List<ObjectNode> layers = new ArrayList<>();
        Styles.groups(regions).distinct().sorted().forEach(group -> {
            Rows rows = new Rows();
            for (int row = 0; row < Math.min(regions.y().length, regions.group().length); row++) {
                int[] decided = regions.group()[row];
                int columns = Math.min(decided.length, regions.x().length);
                for (int from = 0, to; from < columns; from = to) {
                    for (to = from + 1; to < columns && decided[to] == decided[from]; ) {
                        to++;
                    }
                    double y = regions.y()[row];
                    if (decided[from] == group && places(regions.x()[from], regions.x()[to - 1], y)) {
                        rows.rectangle(
                                scales.x().near(regions.x()[from] - halfX),
                                scales.x().near(regions.x()[to - 1] + halfX),
                                scales.y().near(y - halfY),
                                scales.y().near(y + halfY));
                    }
                }
            }
            ObjectNode layer = from(rows.layer("rect"));
            mark(layer).put("color", styles.of(group).paint()).put("opacity", 0.24);
            layers.add(layer);
        });
        return layers;
    }

    private boolean places(double x, double x2, double y) {
        return scales.x().takes(x) && scales.x().takes(x2) && scales.y().takes(y);
    }

    private ObjectNode bars(Layer.Bars bars) {
        Rows rows = new Rows();
        double foot = scales.y().logarithmic() ? scales.y().from() : 0;
        for (int i = 0; i < bars.heights().length; i++) {
            double height = bars.heights()[i];
            if (scales.y().takes(height)) {
                rows.rectangle(i - 0.36, i + 0.36, foot, scales.y().near(height));
            }
            unseen += scales.y().shows(height) ? 0 : 1;
        }
        ObjectNode layer = from(rows.layer("rect"));
        mark(layer).put("color", styles.of(bars).paint()).put("opacity", 0.85);
        return layer;
    }

    private ObjectNode marks(Layer.Marks marks) {
        Rows rows = new Rows();
        for (double at : marks.at()) {
            if (scales.x().shows(at)) {
                rows.add().put("x", Range.rounded(at));
            } else {
                unseen++;
            }
        }
        ObjectNode layer = rows.layer("rule");
        ((ObjectNode) layer.get("encoding")).putObject("x").put("field", "x").put("type", "quantitative");
        Style style = styles.of(marks);
        mark(layer).put("color", style.paint()).put("strokeWidth", 1.5);
        dash(mark(layer), style);
        return layer;
    }

    private List<ObjectNode> image(Layer.Image image) {
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
                    unseen++;
                }
            }
        }
        return List.of(cells(above, "var(--more)"), cells(below, "var(--less)"));
    }

    private static ObjectNode cells(Rows rows, String paint) {
        ObjectNode layer = from(rows.layer("rect"));
        mark(layer).put("color", paint);
        ((ObjectNode) layer.get("encoding"))
                .putObject("fillOpacity")
                .put("field", "strength")
                .put("type", "quantitative")
                .putNull("scale")
                .putNull("legend");
        return layer;
    }
}
