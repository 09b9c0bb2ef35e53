package whetstone.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks the paragraphs of a text into lines that fit a narrow terminal; indented lines, which are formulas, stay whole. */
final class Wrapped {
    private static final int WIDTH = 76;
    private static final String FORMULA = "    ";

    private Wrapped() {}

    static String text(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.isBlank() || line.startsWith(FORMULA) || isItem(line)) {
                addTo(lines, paragraph);
            }
            if (line.isBlank() || line.startsWith(FORMULA)) {
                lines.add(line.stripTrailing());
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        addTo(lines, paragraph);
        return String.join("\n", lines);
    }

    private static boolean isItem(String line) {
        return line.matches("([-*]|[0-9]+\\.) .*");
    }

    private static void addTo(List<String> lines, StringBuilder paragraph) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.toString().split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        paragraph.setLength(0);
    }
}
