package whetstone.engine.report;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whetstone.kit.value.Inert;

/**
 * Text that shows as it is in Markdown, in a cell of a table too.
 *
 * <p>In a code span nothing means anything, which no escape achieves: GitHub looks for e-mail addresses and names such as
 * {@code @ada} in what a page will show, after the escapes are gone, but never in code. What could end the span or the cell, be
 * markup to a careless reader, or begin a command where the file is printed to a build's log, stands between spans as an
 * entity.
 */
final class MarkdownText {
    private static final Pattern PIECES = Pattern.compile("[|`<>&#]|[^|`<>&#]+");

    private MarkdownText() {}

    static String of(String text) {
        return PIECES.matcher(Inert.text(text))
                .results()
                .map(piece -> shown(piece.group()))
                .collect(Collectors.joining());
    }

    private static String shown(String piece) {
        return switch (piece) {
            case "|" -> "&#124;";
            case "`" -> "&#96;";
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "&" -> "&amp;";
            case "#" -> "&#35;";
            default -> "`" + piece + "`";
        };
    }
}
