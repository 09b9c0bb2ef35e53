package whetstone.kit.value;

import java.util.stream.Collectors;

/** Makes strangers' text fit to be shown: nothing in it steers a terminal, breaks a line or reorders what is read. */
public final class Inert {
    private static final char REPLACEMENT = '\uFFFD';

    private Inert() {}

    /** The text, as long as before, with a replacement character for each that could do more than be read. */
    public static String text(String text) {
        if (text.codePoints().noneMatch(Inert::disturbs)) {
            return text;
        }
        StringBuilder inert = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (disturbs(point)) {
                inert.append(String.valueOf(REPLACEMENT).repeat(Character.charCount(point)));
            } else {
                inert.appendCodePoint(point);
            }
        });
        return inert.toString();
    }

    /** The text on one line, cut and marked by an ellipsis when it is longer than some characters. */
    public static String line(String text, int longest) {
        String line = text(text.replaceAll("\\s+", " ").strip());
        return line.length() <= longest ? line : Cut.head(line, longest) + " ...";
    }

    /** The text line by line; only the ends of its lines stay as they were. */
    public static String lines(String text) {
        return text.lines().map(Inert::text).collect(Collectors.joining("\n"));
    }

    /** Whether a character could disturb the line that it stands in. */
    public static boolean disturbs(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
