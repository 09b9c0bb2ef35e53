package whetstone.kit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a solution's source, as its class file tells: not to be trusted to exist.
 *
 * @param file the file's name without folders
 * @param line from 1 on
 */
public record CodeLine(String file, int line) {
    private static final Pattern WRITTEN = Pattern.compile("(.+):([1-9]\\d{0,8})");

    /** The line that is written as {@code RidgeSolution.java:12}; none for any other text. */
    static Optional<CodeLine> parsed(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new CodeLine(written.group(1), Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    /** Its text in a source, if that has so many lines. */
    public Optional<String> in(String source) {
        return source.lines().skip(line - 1L).findFirst();
    }
}
