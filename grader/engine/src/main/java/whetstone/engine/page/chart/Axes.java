package whetstone.engine.page.chart;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import whetstone.engine.page.chart.Charts.Scales;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Layer;

/** The axes of a figure. */
final class Axes {
    /** Bars stand at 0, 1, 2 ...; their names are data under this name, and a fixed expression looks them up. */
    static final String NAMES = "names";

    private static final int LETTERS_ABREAST = 48;
    private static final int LABEL_PIXELS = 90;
    private static final int MOST_POWERS = 7;
    private static final int MOST_NAMES = 16;
    private static final int LETTER_PIXELS = 6;

    /** What stands below a picture, of its height: the counts and the title of the x axis. */
    private static final int BELOW_PIXELS = 50;

    private final Figure figure;
    private final List<String> labels;
    private final boolean image;
    private final int height;

    /** @param height of the picture in pixels */
    Axes(Figure figure, int height) {
        this.figure = figure;
        this.height = height;
        labels = figure.layers().stream()
                .filter(Layer.Bars.class::isInstance)
                .map(layer -> ((Layer.Bars) layer).labels())
                .findFirst()
                .orElse(List.of());
        image = figure.layers().stream().anyMatch(Layer.Image.class::isInstance);
    }

    Optional<ArrayNode> names() {
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        labels.forEach(names::add);
        return Optional.of(names);
    }

    void place(ObjectNode encoding, Scales scales) {
        if (encoding.get("x") instanceof ObjectNode x) {
            place(x, scales.x(), figure.x().title());
            if (!labels.isEmpty()) {
                name(x.putObject("axis"));
            }
        }
        if (encoding.get("y") instanceof ObjectNode y) {
            place(y, scales.y(), figure.y().title());
            if (y.get("axis") instanceof ObjectNode axis
                    && figure.y().title().length() * LETTER_PIXELS > height - BELOW_PIXELS) {
                layFlat(axis);
            }
        }
    }

    /** A title longer than its axis stands above it. */
    private static void layFlat(ObjectNode axis) {
        axis.put("titleAngle", 0)
                .put("titleAnchor", "end")
                .put("titleAlign", "left")
                .put("titleBaseline", "bottom")
                .put("titleX", 0)
                .put("titleY", -6);
    }

    private void place(ObjectNode place, Range range, String title) {
        ObjectNode scale = place.putObject("scale").put("nice", false);
        scale.putArray("domain").add(range.from()).add(range.to());
        if (range.logarithmic()) {
            scale.put("type", "log");
        } else {
            scale.put("zero", false);
        }
        if (range.reversed()) {
            scale.put("reverse", true);
        }
        place.put("title", title);
        if (image && title.isEmpty()) {
            place.putNull("axis");
        } else {
            count(place.putObject("axis"), range);
        }
    }

    private void count(ObjectNode axis, Range range) {
        if (image) {
            axis.put("grid", false);
        }
        double largest = Math.max(Math.abs(range.from()), Math.abs(range.to()));
        if (!range.logarithmic() && largest < 10_000 && range.to() - range.from() > 1e-3) {
            axis.put("format", "~f"); // 1900, not 1,900: it may be a year
        }
        int first = (int) Math.ceil(Math.log10(range.from()));
        int last = (int) Math.floor(Math.log10(range.to()));
        if (range.logarithmic() && last > first) {
            ArrayNode powers = axis.putArray("values");
            int step = (last - first) / MOST_POWERS + 1;
            for (int power = first; power <= last; power += step) {
                powers.add(Double.parseDouble("1e" + power));
            }
        }
    }

    private void name(ObjectNode axis) {
        ArrayNode places = axis.putArray("values");
        for (int i = 0; i < labels.size(); i++) {
            places.add(i);
        }
        boolean narrow = labels.stream().mapToInt(String::length).sum() > LETTERS_ABREAST;
        axis.put("labelExpr", NAMES + "[datum.value]")
                .put("ticks", false)
                .put("grid", false)
                .put("labelLimit", LABEL_PIXELS)
                .put("labelAngle", narrow ? -35 : 0);
        if (labels.size() <= MOST_NAMES) {
            axis.put("tickCount", labels.size()).put("labelOverlap", false); // or every other bar has no name
        }
    }
}
