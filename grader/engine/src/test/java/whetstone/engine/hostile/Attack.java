package whetstone.engine.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A hostile submission, read from its file. The head of the file says what it tries and what must come of it:
 *
 * <pre>
 * // Prints a result of its own where the answers travel.
 * // expects: graded 10
 * // needs: walls
 * </pre>
 *
 * @param ending the ending as results name it
 * @param score the points of its honest answers
 * @param needsWalls whether only walls stop it; else it must fail as a plain process too
 */
record Attack(Path file, String tries, String ending, double score, boolean needsWalls) {
    private static final Path CORPUS = Path.of("src/test/hostile");
    private static final Pattern HEAD =
            Pattern.compile("// (.+)\\R// expects: ([a-z-]+) ([0-9.]+)\\R(// needs: walls\\R)?(?s:.*)");

    static List<Attack> all() throws IOException {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Attack::of)
                    .toList();
        }
    }

    private static Attack of(Path file) {
        Matcher head = HEAD.matcher(text(file));
        if (!head.matches()) {
            throw new IllegalArgumentException(file + " does not say what it tries and what is expected");
        }
        return new Attack(file, head.group(1), head.group(2), Double.parseDouble(head.group(3)), head.group(4) != null);
    }

    /** Such as {@code forging-PrintsAResult}. */
    String name() {
        return CORPUS.relativize(file).toString().replace('/', '-').replace(".java", "");
    }

    String text() {
        return text(file);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
