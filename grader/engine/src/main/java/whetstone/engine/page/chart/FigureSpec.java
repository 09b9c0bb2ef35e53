package whetstone.engine.page.chart;

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
    private static final int LABEL_PIXELS = 90;

    private final Figure figure;
    private final Scales scales;
    private final LayerSpecs layers;

    FigureSpec(Figure figure, Scales scales, Styles styles) {
        this.figure = figure;
        this.scales = scales;
        layers = new LayerSpecs(scales, styles);
    }

    Chart chart() {
        ObjectNode spec = JsonNodeFactory.instance.objectNode();
        spec.put("width", WIDTH).put("height", HEIGHT);
        spec.putObject("autosize").put("type", "fit").put("contains", "padding");
        ArrayNode drawn = spec.putArray("layer");
        drawn.add(frame());
        figure.layers().forEach(layer -> layers.of(layer).forEach(drawn::add));
        for (var layer : drawn) {
            ObjectNode encoding = (ObjectNode) layer.get("encoding");
            place(encoding, "x", scales.x(), figure.x().title());
            place(encoding, "y", scales.y(), figure.y().title());
        }
        figure.layers().stream()
                .filter(Layer.Bars.class::isInstance)
                .map(Layer.Bars.class::cast)
                .findFirst()
                .ifPresent(bars -> nameBars(spec, bars));
        return new Chart(spec, layers.unseen());
    }

    /** Two unseen corners: both axes are there even when nothing else is. */
    private ObjectNode frame() {
        Rows corners = new Rows();
        corners.add()
                .put("x", Range.rounded(scales.x().from()))
                .put("y", Range.rounded(scales.y().from()));
        ObjectNode frame = LayerSpecs.at(corners.layer("point"));
        ((ObjectNode) frame.get("mark")).put("opacity", 0);
        return frame;
    }

    private static void place(ObjectNode encoding, String channel, Range range, String title) {
        if (!encoding.has(channel)) {
            return;
        }
        ObjectNode place = (ObjectNode) encoding.get(channel);
        ObjectNode scale = place.putObject("scale");
        scale.putArray("domain").add(range.from()).add(range.to());
        scale.put("nice", false).put("zero", false);
        if (range.logarithmic()) {
            scale.put("type", "log");
        }
        if (range.reversed()) {
            scale.put("reverse", true);
        }
        place.put("title", title);
    }

    /** Bars stand at 0, 1, 2 ...; their names are data that a fixed expression looks up. */
    private static void nameBars(ObjectNode spec, Layer.Bars bars) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        bars.labels().forEach(names::add);
        ObjectNode parameter = spec.putArray("params").addObject();
        parameter.put("name", "names").set("value", names);
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < names.size(); i++) {
            values.add(i);
        }
        boolean wide = bars.labels().stream().mapToInt(String::length).sum() > WIDTH / 8;
        for (var layer : spec.get("layer")) {
            if (layer.get("encoding").get("x") instanceof ObjectNode x) {
                ObjectNode axis = x.putObject("axis");
                axis.set("values", values);
                axis.put("labelExpr", "names[datum.value]");
                axis.put("ticks", false).put("grid", false).put("labelLimit", LABEL_PIXELS);
                axis.put("labelAngle", wide ? -35 : 0);
            }
        }
    }
}
