package whetstone.engine.page.chart;

import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import whetstone.kit.figure.Layer;
import whetstone.kit.figure.Layer.Twig;

/**
 * A tree, a line for each node, the deeper the further in, its branch before it: labels of any length can be read, and
 * on a phone too.
 */
final class TreeSpec {
    private static final int ROW = 24;
    private static final int DEEPEST = 200;
    private static final int STEP = 26;
    /** A tree with more lines is no picture any more. */
    private static final int MOST = 120;

    /** About what a letter takes; texts are measured in the browser only. */
    private static final double LETTER = 6.6;

    private final double step;
    private final Rows across = new Rows();
    private final Rows down = new Rows();
    private final Rows forks = new Rows();
    private final Rows leaves = new Rows();
    private final Rows branches = new Rows();
    private final Rows labels = new Rows();
    private int next;
    private int left;

    private TreeSpec(double step) {
        this.step = step;
    }

    static ObjectNode of(Layer.Tree tree) {
        int depth = depth(tree.root());
        TreeSpec spec = new TreeSpec(Math.min(STEP, DEEPEST / (double) Math.max(1, depth)));
        spec.place(tree.root(), 0, "");
        if (spec.left > 0) {
            spec.labels.add(8, spec.next++).put("text", "and " + spec.left + " more");
        }
        return spec.spec();
    }

    private static int depth(Twig twig) {
        return twig.branches().values().stream().mapToInt(TreeSpec::depth).max().orElse(-1) + 1;
    }

    private void place(Twig twig, int depth, String branch) {
        if (next >= MOST) {
            left += 1;
            twig.branches().forEach((way, below) -> place(below, depth + 1, way));
            return;
        }
        int row = next++;
        double x = 8 + depth * step;
        boolean leaf = twig.branches().isEmpty();
        (leaf ? leaves : forks).add(x, row);
        double text = x + 11;
        if (!branch.isEmpty()) {
            branches.add(text, row).put("text", branch);
            text += (branch.length() + 1.5) * LETTER;
        }
        labels.add(text, row).put("text", twig.label());
        int last = row;
        for (Map.Entry<String, Twig> below : twig.branches().entrySet()) {
            if (next < MOST) {
                last = next;
                across.rectangle(x, x + step, last, last);
            }
            place(below.getValue(), depth + 1, below.getKey());
        }
        if (last > row) {
            down.rectangle(x, x, row, last);
        }
    }

    private ObjectNode spec() {
        ObjectNode spec = JsonNodeFactory.instance.objectNode();
        spec.put("width", FigureSpec.WIDTH).put("height", next * ROW);
        var layers = spec.putArray("layer");
        layers.add(drawn(across, "rule", "var(--none)"));
        layers.add(drawn(down, "rule", "var(--none)"));
        layers.add(drawn(forks, "circle", "var(--c0)"));
        layers.add(drawn(leaves, "square", "var(--c1)"));
        layers.add(drawn(branches, "text", "var(--soft)"));
        layers.add(drawn(labels, "text", "var(--ink)"));
        return spec;
    }

    private ObjectNode drawn(Rows rows, String mark, String paint) {
        LayerSpec layer = rows.layer(mark).painted(paint, 1);
        ObjectNode look = layer.mark();
        ObjectNode encoding = layer.encoding();
        place(encoding, "x", 0, FigureSpec.WIDTH);
        place(encoding, "y", -0.5, next - 0.5);
        ((ObjectNode) encoding.get("y").get("scale")).put("reverse", true);
        if (mark.equals("rule")) {
            encoding.putObject("x2").put("field", "x2");
            encoding.putObject("y2").put("field", "y2");
        } else if (mark.equals("text")) {
            look.put("align", "left").put("baseline", "middle").put("fontSize", 12);
            encoding.putObject("text").put("field", "text").put("type", "nominal");
        } else {
            look.put("size", 60);
        }
        return layer.node();
    }

    private static void place(ObjectNode encoding, String channel, double from, double to) {
        ObjectNode place = encoding.putObject(channel);
        place.put("field", channel).put("type", "quantitative").putNull("axis");
        ObjectNode scale = place.putObject("scale").put("nice", false).put("zero", false);
        scale.putArray("domain").add(from).add(to);
    }
}
