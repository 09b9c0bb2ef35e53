package whetstone.cli;

import java.util.List;
import whetstone.kit.value.Cut;

/** A line of a source with its number, and a caret below a column of it. */
final class SourceLine {
    private static final int WIDTH = 100;
    private static final int DIGITS = 5;

    /** As the compiler counts columns. */
    private static final int TAB = 8;

    private SourceLine() {}

    /** @param column from 1 on; the caret is left out when the line has no such column */
    static List<String> of(String text, long line, long column) {
        String flat = withoutTabs(text).stripTrailing();
        boolean caret = column > 0 && column <= flat.length() + 1L;
        int at = caret ? (int) column - 1 : 0;
        int from =
                at < WIDTH ? 0 : at - Cut.tail(flat.substring(0, at), WIDTH / 2).length();
        String window = Cut.head(flat.substring(from), WIDTH);
        boolean goesOn = from + window.length() < flat.length();
        String shown = (from > 0 ? "..." : "") + window + (goesOn ? " ..." : "");
        String numbered = String.format("%" + DIGITS + "d | %s", line, shown);
        String below = " ".repeat(DIGITS) + " | " + " ".repeat(at - from + (from > 0 ? 3 : 0)) + "^";
        return caret ? List.of(numbered, below) : List.of(numbered);
    }

    private static String withoutTabs(String text) {
        StringBuilder flat = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '\t') {
                flat.append(" ".repeat(TAB - flat.length() % TAB));
            } else {
                flat.append(c);
            }
        }
        return flat.toString();
    }
}
