package whetstone.engine.page.chart;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The data of one layer of a specification, under names of fields that are ours. */
final class Rows {
    private final ArrayNode values = JsonNodeFactory.instance.arrayNode();

    ObjectNode add() {
        return values.addObject();
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    ObjectNode rectangle(double x, double x2, double y, double y2) {
        return add().put("x", Range.rounded(x))
                .put("x2", Range.rounded(x2))
                .put("y", Range.rounded(y))
                .put("y2", Range.rounded(y2));
    }

    /** A layer with these data. */
    ObjectNode layer(String mark) {
        ObjectNode layer = JsonNodeFactory.instance.objectNode();
        layer.putObject("data").set("values", values);
        layer.putObject("mark").put("type", mark).put("clip", true);
        layer.putObject("encoding");
        return layer;
    }
}
