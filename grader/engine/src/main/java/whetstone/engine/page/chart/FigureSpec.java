package whetstone.engine.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import whetstone.engine.page.chart.Charts.Chart;
import whetstone.engine.page.chart.Charts.Scales;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Layer;

/** One figure over two axes as a Vega-Lite specification. */
final class FigureSpec {
    static final int WIDTH = 420;
    private static final int HEIGHT = 300;

    private final Figure figure;
    private final Scales scales;
    private final Strokes strokes;
    private final Areas areas;

    FigureSpec(Figure figure, Scales scales, Styles styles) {
        this.figure = figure;
        this.scales = scales;
        strokes = new Strokes(scales, styles);
        areas = new Areas(scales, styles);
    }

    Chart chart() {
        List<LayerSpec> layers = new ArrayList<>();
        layers.add(frame());
        figure.layers().forEach(layer -> layers.addAll(drawn(layer)));
        Axes axes = new Axes(figure, height());
        layers.forEach(layer -> axes.place(layer.encoding(), scales));

        ObjectNode spec = JsonNodeFactory.instance.objectNode();
        spec.put("width", WIDTH).put("height", height());
        spec.putObject("autosize").put("type", "fit").put("contains", "padding");
        axes.names()
                .ifPresent(names -> spec.putArray("params")
                        .addObject()
                        .put("name", Axes.NAMES)
                        .set("value", names));
        ArrayNode drawn = spec.putArray("layer");
        layers.forEach(layer -> drawn.add(layer.node()));
        return new Chart(spec, layers.stream().mapToInt(LayerSpec::unseen).sum());
    }

    private List<LayerSpec> drawn(Layer layer) {
        if (layer instanceof Layer.Points points) {
            return strokes.points(points);
        }
        if (layer instanceof Layer.Line line) {
            return strokes.line(line);
        }
        if (layer instanceof Layer.Marks marks) {
            return strokes.marks(marks);
        }
        if (layer instanceof Layer.Regions regions) {
            return areas.regions(regions);
        }
        if (layer instanceof Layer.Bars bars) {
            List<Layer> all = figure.layers().stream()
                    .filter(Layer.Bars.class::isInstance)
                    .toList();
            return areas.bars(bars, all.indexOf(bars), all.size());
        }
        return layer instanceof Layer.Image image ? areas.image(image) : List.of();
    }

    /** An unseen point in the corner: both axes are there even when nothing else is. */
    private LayerSpec frame() {
        Rows corner = new Rows();
        corner.add(scales.x().from(), scales.y().from());
        return corner.layer("point").at("x", "y").painted("var(--none)", 0);
    }

    /** The cells of an image are about square. */
    private int height() {
        Optional<Layer.Image> image = figure.layers().stream()
                .filter(Layer.Image.class::isInstance)
                .map(Layer.Image.class::cast)
                .findFirst();
        return image.map(shown -> WIDTH * shown.cells().length / shown.cells()[0].length)
                .map(height -> Math.max(HEIGHT / 3, Math.min(WIDTH, height)))
                .orElse(HEIGHT);
    }
}
