package whetstone.engine.page.chart;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The data of one layer of a specification, under names of fields that are ours. */
final class Rows {
    private final ArrayNode values = JsonNodeFactory.instance.arrayNode();
    private int unseen;

    ObjectNode add() {
        return values.addObject();
    }

    ObjectNode add(double x, double y) {
        return add().put("x", Range.rounded(x)).put("y", Range.rounded(y));
    }

    ObjectNode rectangle(double x, double x2, double y, double y2) {
        return add(x, y).put("x2", Range.rounded(x2)).put("y2", Range.rounded(y2));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Counts a value that has no place, or none that is shown. */
    void miss() {
        unseen++;
    }

    /** A layer with these data. */
    LayerSpec layer(String mark) {
        ObjectNode layer = JsonNodeFactory.instance.objectNode();
        layer.putObject("data").set("values", values);
        layer.putObject("mark").put("type", mark).put("clip", true);
        layer.putObject("encoding");
        return new LayerSpec(layer, unseen);
    }
}
