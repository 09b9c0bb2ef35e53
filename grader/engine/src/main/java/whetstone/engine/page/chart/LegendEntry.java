package whetstone.engine.page.chart;

import java.util.List;
import whetstone.engine.page.chart.Styles.Style;

/**
 * A line of a legend.
 *
 * @param kind points, line, regions, bars, marks, image or {@link #TWO_SIDED}
 * @param swatches one, or one for each group
 * @param more whether there are more groups than are told
 */
public record LegendEntry(String kind, String label, List<Swatch> swatches, boolean more) {
    /** An image with values below 0, which have a colour of their own. */
    static final String TWO_SIDED = "two-sided";

    /** @param text which group; empty where there are none */
    public record Swatch(String text, Style style) {
        public String paint() {
            return style.paint();
        }

        public String dash() {
            return String.join(" ", style.dash().stream().map(String::valueOf).toList());
        }

        /** Whether its shape is drawn by strokes alone. */
        public boolean isOpen() {
            return style.isOpen();
        }

        /** The shape of a point as a path around (14, 7). */
        public String outline() {
            return switch (style.shape()) {
                case "square" -> "M9.5 2.5h9v9h-9z";
                case "triangle-up" -> "M14 1.5l5.5 10h-11z";
                case "triangle-down" -> "M14 12.5l5.5-10h-11z";
                case "diamond" -> "M14 1l5 6-5 6-5-6z";
                case "cross" -> "M12.3 1.5h3.4v3.8h3.8v3.4h-3.8v3.8h-3.4v-3.8H8.5V5.3h3.8z";
                case "" -> "M10.5 3.5l7 7M17.5 3.5l-7 7";
                default -> "M9 7a5 5 0 1 0 10 0a5 5 0 1 0-10 0z";
            };
        }
    }
}
