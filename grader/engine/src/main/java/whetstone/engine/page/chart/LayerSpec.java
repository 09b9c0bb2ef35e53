package whetstone.engine.page.chart;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A layer of a specification while it is written.
 *
 * @param unseen how many values are not shown by it
 */
record LayerSpec(ObjectNode node, int unseen) {
    ObjectNode mark() {
        return (ObjectNode) node.get("mark");
    }

    ObjectNode encoding() {
        return (ObjectNode) node.get("encoding");
    }

    LayerSpec at(String... channels) {
        for (String channel : channels) {
            encoding().putObject(channel).put("field", channel).put("type", "quantitative");
        }
        return this;
    }

    /** From x to x2 and from y to y2. */
    LayerSpec spanning() {
        at("x", "y");
        encoding().putObject("x2").put("field", "x2");
        encoding().putObject("y2").put("field", "y2");
        return this;
    }

    LayerSpec painted(String paint, double opacity) {
        mark().put("color", paint).put("opacity", opacity);
        return this;
    }

    LayerSpec dashed(List<Integer> lengths, double width) {
        ArrayNode dash = mark().put("strokeWidth", width).putArray("strokeDash");
        lengths.forEach(dash::add);
        return this;
    }
}
