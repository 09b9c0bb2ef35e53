package whetstone.engine.page;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import whetstone.engine.page.chart.Charts;
import whetstone.kit.Sketch.Drawing;
import whetstone.kit.figure.Figure;

/** All plates of a page: where each hangs, and the data of their pictures for the page's script. */
public final class Gallery {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<Plate, Hanging> hangings = new IdentityHashMap<>();
    private final ArrayNode specs = JsonNodeFactory.instance.arrayNode();

    /**
     * A plate on the page.
     *
     * @param yours the words of the learner's picture, or why there is none
     */
    public record Hanging(String id, Charts charts, String yours, Optional<String> expected) {}

    static Gallery of(ReportPage page) {
        Gallery gallery = new Gallery();
        page.exercises().forEach(exercise -> exercise.plates().forEach(gallery::hang));
        return gallery;
    }

    private void hang(Plate plate) {
        Optional<Figure> yours = plate.yours() instanceof Drawing.Drawn drawn
                ? Optional.of(Harmless.figure(drawn.figure()))
                : Optional.empty();
        Optional<Figure> expected = plate.expected().map(Harmless::figure);
        String id = "plate" + (hangings.size() + 1);
        Charts charts = Charts.of(yours, expected);
        charts.yours()
                .ifPresent(chart -> specs.addObject().put("id", id + "yours").set("spec", chart.spec()));
        charts.expected()
                .ifPresent(chart -> specs.addObject().put("id", id + "expected").set("spec", chart.spec()));
        String words = yours.map(Figure::says)
                .orElseGet(() -> "Nothing to draw: " + ((Drawing.Blank) plate.yours()).why() + ".");
        hangings.put(plate, new Hanging(id, charts, words, expected.map(Figure::says)));
    }

    public Hanging of(Plate plate) {
        return hangings.get(plate);
    }

    public boolean isEmpty() {
        return specs.isEmpty();
    }

    /** The data as JSON in which nothing can end the element that it stands in. */
    public String json() {
        return JSON.writeValueAsString(specs)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
