package whetstone.engine.page;

import java.util.Optional;
import whetstone.kit.CodeLine;
import whetstone.kit.value.Cut;

/**
 * What the learner handed in.
 *
 * @param file its name without folders
 */
public record OwnSource(String file, String text) {
    private static final int LONGEST = 200;

    /** The text of a line of it; nothing where the source has no such line, or the line is another file's. */
    public Optional<String> line(CodeLine at) {
        return Optional.of(at)
                .filter(line -> line.line() > 0 && line.file().equals(file))
                .flatMap(line -> line.in(text))
                .map(String::strip)
                .map(line -> line.length() <= LONGEST ? line : Cut.head(line, LONGEST) + " ...");
    }
}
