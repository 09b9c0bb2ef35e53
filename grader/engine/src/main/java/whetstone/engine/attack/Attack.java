package whetstone.engine.attack;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hostile submission: one attack, and what must come of it. The head of its file, or of one of its files, says so:
 *
 * <pre>
 * // Connects to a port of the host.
 * // expects: graded 10
 * // needs: walls
 * // shows: no network
 * </pre>
 *
 * @param name such as {@code forging/PrintsAResult}
 * @param tries what it tries, in a sentence
 * @param ending the ending as results name it
 * @param score the points of its honest answers
 * @param needsWalls whether only walls stop it; without, it must not even be tried
 * @param shows what it shows of a machine where it fails, for the attacks that speak for their kind
 * @param files the sources by the path they are handed in at
 */
public record Attack(
        String name,
        String tries,
        String ending,
        double score,
        boolean needsWalls,
        Optional<String> shows,
        Map<String, String> files) {
    private static final Pattern HEAD = Pattern.compile(
            "// (.+)\\R// expects: ([a-z-]+) ([0-9.]+)\\R(// needs: walls\\R)?(?:// shows: (.+)\\R)?(?s:.*)");

    /** @throws IllegalArgumentException when no file has a head */
    static Attack of(String name, Map<String, String> files) {
        return files.values().stream()
                .map(HEAD::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(head -> new Attack(
                        name,
                        head.group(1),
                        head.group(2),
                        Double.parseDouble(head.group(3)),
                        head.group(4) != null,
                        Optional.ofNullable(head.group(5)),
                        files))
                .orElseThrow(
                        () -> new IllegalArgumentException(name + " does not say what it tries and what is expected"));
    }

    /** The kind of attack: the folder that it lies in. */
    public String topic() {
        return name.substring(0, name.indexOf('/'));
    }

    /** The name of its folder among those that are handed in. */
    String submission() {
        return name.replace('/', '-');
    }
}
