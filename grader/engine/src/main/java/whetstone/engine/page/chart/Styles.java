package whetstone.engine.page.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Layer;

/** What each layer and each group looks like: the same in both pictures, and never told by colour alone. */
final class Styles {
    /** The page's style sheet has as many colours. */
    static final int COLOURS = 8;

    private static final List<String> SHAPES =
            List.of("circle", "square", "triangle-up", "diamond", "triangle-down", "cross");
    private static final List<List<Integer>> DASHES =
            List.of(List.of(1, 0), List.of(7, 4), List.of(2, 3), List.of(9, 3, 2, 3), List.of(14, 5));

    private final List<Integer> groups;
    private final List<String> names;
    private final List<String> strokes;

    private Styles(List<Integer> groups, List<String> names, List<String> strokes) {
        this.groups = groups;
        this.names = names;
        this.strokes = strokes;
    }

    static Styles of(List<Figure> figures) {
        List<Layer> layers =
                figures.stream().flatMap(figure -> figure.layers().stream()).toList();
        return new Styles(
                layers.stream()
                        .flatMapToInt(Styles::groups)
                        .filter(group -> group >= 0)
                        .distinct()
                        .sorted()
                        .boxed()
                        .toList(),
                layers.stream()
                        .filter(layer -> groups(layer).findAny().isEmpty())
                        .map(Layer::name)
                        .distinct()
                        .toList(),
                layers.stream()
                        .filter(layer -> layer instanceof Layer.Line || layer instanceof Layer.Marks)
                        .map(Styles::key)
                        .distinct()
                        .toList());
    }

    /** The groups of a layer, as it has them; none where its things belong together. */
    static IntStream groups(Layer layer) {
        if (layer instanceof Layer.Points points) {
            return IntStream.of(points.group());
        }
        return layer instanceof Layer.Regions regions
                ? Arrays.stream(regions.group()).flatMapToInt(Arrays::stream)
                : IntStream.empty();
    }

    Style of(Layer layer) {
        int index = groups.size() + Math.max(0, names.indexOf(layer.name()));
        int stroke = Math.max(0, strokes.indexOf(key(layer)));
        return new Style(index % COLOURS, SHAPES.get(index % SHAPES.size()), DASHES.get(stroke % DASHES.size()));
    }

    /** @param group below 0 for what is in none */
    Style of(int group) {
        int index = groups.indexOf(group);
        return index < 0
                ? new Style(Style.NONE, "", DASHES.get(0))
                : new Style(index % COLOURS, SHAPES.get(index % SHAPES.size()), DASHES.get(0));
    }

    private static String key(Layer layer) {
        return layer.getClass().getSimpleName() + " " + layer.name();
    }

    /** The legend: what is drawn in either picture, each thing once. */
    List<LegendEntry> legend(List<Figure> figures, Cells.Shades shades) {
        List<LegendEntry> legend = new ArrayList<>();
        figures.stream()
                .flatMap(figure -> figure.layers().stream())
                .filter(layer -> !(layer instanceof Layer.Tree))
                .map(layer -> entry(layer, figures, shades))
                .filter(entry -> !legend.contains(entry))
                .forEach(legend::add);
        return legend;
    }

    private LegendEntry entry(Layer layer, List<Figure> figures, Cells.Shades shades) {
        String kind = layer instanceof Layer.Image && shades.twoSided()
                ? LegendEntry.TWO_SIDED
                : layer.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        List<Integer> shown = alike(layer, figures)
                .flatMapToInt(Styles::groups)
                .distinct()
                .sorted()
                .boxed()
                .toList();
        if (shown.isEmpty()) {
            String text = layer instanceof Layer.Image ? shades.words() : "";
            return new LegendEntry(kind, layer.name(), List.of(new LegendEntry.Swatch(text, of(layer))), false);
        }
        return new LegendEntry(
                kind,
                layer.name(),
                shown.stream()
                        .limit(COLOURS + 1)
                        .map(group -> new LegendEntry.Swatch(group < 0 ? "none" : "" + group, of(group)))
                        .toList(),
                shown.size() > COLOURS + 1);
    }

    private static Stream<Layer> alike(Layer layer, List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> figure.layers().stream())
                .filter(other -> key(other).equals(key(layer)));
    }

    /**
     * A look.
     *
     * @param colour a number of the page's colours, or {@link #NONE}
     * @param shape of a point, as Vega names it; empty for what is drawn by two strokes
     * @param dash of a line: lengths of ink and gap
     */
    record Style(int colour, String shape, List<Integer> dash) {
        static final int NONE = -1;

        boolean isOpen() {
            return colour == NONE;
        }

        /** The colour, as the page's style sheet knows it for light and for dark. */
        String paint() {
            return colour == NONE ? "var(--none)" : "var(--c" + colour + ")";
        }
    }
}
