package whetstone.engine.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Figure.Axis;
import whetstone.kit.figure.Layer;
import whetstone.kit.figure.Layer.Twig;
import whetstone.kit.value.Cut;
import whetstone.kit.value.Inert;

/**
 * Texts of strangers, made harmless to look at: what would turn the direction of writing, hide letters or ring a bell is
 * told by its number instead.
 *
 * <p>That a text is no markup is the templates' care.
 */
final class Harmless {
    private static final int LONGEST = 100_000;
    private static final int LABEL = 120;
    private static final int SENTENCES = 2_000;

    private Harmless() {}

    static String text(String text) {
        return text(text, LONGEST);
    }

    private static String text(String text, int longest) {
        StringBuilder inert = new StringBuilder();
        String cut = Cut.head(text, longest);
        cut.codePoints().forEach(point -> {
            if (disturbs(point)) {
                inert.append(String.format("[U+%04X]", point));
            } else {
                inert.appendCodePoint(point);
            }
        });
        return inert + (cut.length() < text.length() ? " ..." : "");
    }

    private static boolean disturbs(int point) {
        return point != '\n' && point != '\t' && Inert.disturbs(point);
    }

    static Figure figure(Figure figure) {
        return new Figure(
                text(figure.says(), SENTENCES),
                axis(figure.x()),
                axis(figure.y()),
                figure.layers().stream().map(Harmless::layer).toList());
    }

    private static Axis axis(Axis axis) {
        return new Axis(label(axis.title()), axis.logarithmic());
    }

    private static String label(String text) {
        return text(text, LABEL).replace('\n', ' ').replace('\t', ' ');
    }

    private static Layer layer(Layer layer) {
        String name = label(layer.name());
        if (layer instanceof Layer.Points points) {
            return new Layer.Points(name, points.x(), points.y(), points.group());
        }
        if (layer instanceof Layer.Line line) {
            return new Layer.Line(name, line.x(), line.y());
        }
        if (layer instanceof Layer.Regions regions) {
            return new Layer.Regions(name, regions.x(), regions.y(), regions.group());
        }
        if (layer instanceof Layer.Bars bars) {
            List<String> labels = bars.labels().stream().map(Harmless::label).toList();
            return new Layer.Bars(name, labels, bars.heights());
        }
        if (layer instanceof Layer.Marks marks) {
            return new Layer.Marks(name, marks.at());
        }
        return layer instanceof Layer.Image image
                ? new Layer.Image(name, image.cells())
                : new Layer.Tree(name, twig(((Layer.Tree) layer).root()));
    }

    private static Twig twig(Twig twig) {
        Map<String, Twig> branches = new LinkedHashMap<>();
        twig.branches().forEach((branch, below) -> branches.put(label(branch), twig(below)));
        return new Twig(label(twig.label()), branches);
    }
}
