package whetstone.engine.page.chart;

import java.util.List;
import java.util.stream.IntStream;
import whetstone.engine.page.chart.Charts.Scales;
import whetstone.engine.page.chart.Styles.Style;
import whetstone.kit.figure.Layer;

/** Points, lines and marks as layers of a specification: one for each look, so that looks are constants in it. */
record Strokes(Scales scales, Styles styles) {
    private static final int SINGLE_POINTS = 8;
    private static final int FEW_POINTS = 150;
    private static final int FEW_STROKES = 250;
    private static final String TWO_STROKES = "M-1-1L1 1M1-1L-1 1";

    List<LayerSpec> points(Layer.Points points) {
        if (points.group().length == 0) {
            return List.of(points(points, styles.of(points), IntStream.range(0, points.x().length)));
        }
        return Styles.groups(points)
                .distinct()
                .sorted()
                .mapToObj(group -> points(
                        points,
                        styles.of(group),
                        IntStream.range(0, points.x().length).filter(i -> points.group()[i] == group)))
                .toList();
    }

    private LayerSpec points(Layer.Points points, Style style, IntStream which) {
        Rows rows = new Rows();
        which.forEach(i -> {
            if (scales.x().shows(points.x()[i]) && scales.y().shows(points.y()[i])) {
                rows.add(points.x()[i], points.y()[i]);
            } else {
                rows.miss();
            }
        });
        int count = points.x().length;
        LayerSpec layer = rows.layer("point").at("x", "y").painted(style.paint(), count > FEW_POINTS ? 0.75 : 0.95);
        layer.mark().put("size", count > FEW_POINTS ? 22 : count > SINGLE_POINTS ? 44 : 110);
        if (style.isOpen()) {
            layer.mark().put("shape", TWO_STROKES).put("filled", false).put("strokeWidth", 1.6);
        } else {
            // A rim parts neighbours and lifts single points from a cloud behind them.
            layer.mark()
                    .put("shape", style.shape())
                    .put("filled", true)
                    .put("stroke", "var(--paper)")
                    .put("strokeWidth", count > SINGLE_POINTS ? 0.4 : 1);
        }
        return layer;
    }

    /** As the values come, not from left to right: a path may turn back. A value between two gaps is a dot. */
    List<LayerSpec> line(Layer.Line line) {
        Rows rows = new Rows();
        Rows dots = new Rows();
        int piece = 0;
        for (int i = 0; i < line.x().length; i++) {
            if (!takes(line, i)) {
                piece++;
            } else {
                double x = scales.x().near(line.x()[i]);
                double y = scales.y().near(line.y()[i]);
                var row = rows.add(x, y);
                if (piece > 0) {
                    row.put("piece", piece);
                }
                if (!takes(line, i - 1) && !takes(line, i + 1)) {
                    dots.add(x, y);
                }
            }
            if (isMissed(line, i)) {
                rows.miss();
            }
        }
        LayerSpec path = path(rows, styles.of(line), line.x().length > FEW_STROKES ? 1.1 : 2);
        if (piece > 0) {
            path.encoding().putObject("detail").put("field", "piece").put("type", "nominal");
        }
        if (dots.isEmpty()) {
            return List.of(path);
        }
        LayerSpec alone =
                dots.layer("circle").at("x", "y").painted(styles.of(line).paint(), 1);
        alone.mark().put("size", 16);
        return List.of(path, alone);
    }

    private static LayerSpec path(Rows rows, Style style, double width) {
        LayerSpec path =
                rows.layer("line").at("x", "y").painted(style.paint(), 1).dashed(style.dash(), width);
        path.mark().put("strokeCap", "round");
        path.encoding().putObject("order").putNull("value");
        return path;
    }

    private boolean takes(Layer.Line line, int i) {
        return i >= 0
                && i < line.x().length
                && scales.x().takes(line.x()[i])
                && scales.y().takes(line.y()[i]);
    }

    /** A NaN is a gap that is meant. */
    private boolean isMissed(Layer.Line line, int i) {
        double x = line.x()[i];
        double y = line.y()[i];
        return !Double.isNaN(x)
                && !Double.isNaN(y)
                && !(scales.x().shows(x) && scales.y().shows(y));
    }

    List<LayerSpec> marks(Layer.Marks marks) {
        Rows rows = new Rows();
        for (double at : marks.at()) {
            if (scales.x().shows(at)) {
                rows.add().put("x", Range.rounded(at));
            } else {
                rows.miss();
            }
        }
        Style style = styles.of(marks);
        return List.of(rows.layer("rule").at("x").painted(style.paint(), 1).dashed(style.dash(), 1.75));
    }
}
