package whetstone.engine.attack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes out what an attack says in a line and means thousands of times:
 *
 * <pre>
 * // repeat 1 to 2999: static int m{i}() { return m{before}(); }
 * </pre>
 *
 * <p>{@code {i}} is the number of the repetition, {@code {before}} that of the one before.
 */
final class Repetition {
    private static final Pattern LINE = Pattern.compile("(?m)^( *)// repeat (\\d+) to (\\d+): (.+)$");

    private Repetition() {}

    static String writtenOut(String source) {
        return LINE.matcher(source)
                .replaceAll(line -> Matcher.quoteReplacement(lines(
                        line.group(1) + line.group(4),
                        Integer.parseInt(line.group(2)),
                        Integer.parseInt(line.group(3)))));
    }

    private static String lines(String pattern, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> pattern.replace("{i}", "" + i).replace("{before}", "" + (i - 1)))
                .collect(Collectors.joining("\n"));
    }
}
