package whetstone.bench;

import java.util.Locale;

/** Drawings for a page, part by part; texts are escaped. */
final class Svg {
    private final StringBuilder parts = new StringBuilder();

    Svg(int width, int height, String description) {
        add(
                "<svg viewBox='0 0 %d %d' width='%d' role='img' aria-label='%s'>",
                width, height, width, escaped(description));
    }

    void bar(String kind, double x, double y, double width, double height) {
        add("<rect class='%s' x='%.1f' y='%.1f' width='%.1f' height='%.1f'/>", kind, x, y, width, height);
    }

    void line(String kind, double x1, double y1, double x2, double y2) {
        add("<line class='%s' x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f'/>", kind, x1, y1, x2, y2);
    }

    void point(String kind, double x, double y, String description) {
        add(
                "<circle class='%s' cx='%.1f' cy='%.1f' r='4'><title>%s</title></circle>",
                kind, x, y, escaped(description));
    }

    /** @param anchor {@code start}, {@code middle} or {@code end} */
    void text(double x, double y, String anchor, String text) {
        add("<text x='%.1f' y='%.1f' text-anchor='%s'>%s</text>", x, y, anchor, escaped(text));
    }

    /** The whole drawing. */
    String closed() {
        return parts + "</svg>\n";
    }

    private void add(String format, Object... values) {
        parts.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;")
                .replace("\"", "&quot;");
    }
}
