package whetstone.engine.workspace;

import java.util.Arrays;
import java.util.List;
import whetstone.engine.catalogue.Folder;

/**
 * The hints of an exercise, from a nudge to the formula.
 *
 * @param steps to be read one after the other
 */
public record Hints(List<String> steps) {
    private static final String FILE = "hints.md";

    /** The parts of {@code hints.md} between lines of {@code ---}. */
    public static Hints of(Folder folder) {
        String text = folder.has(FILE) ? folder.text(FILE) : "";
        return new Hints(Arrays.stream(text.split("(?m)^---[ \\t]*$"))
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .toList());
    }

    /** The steps that a learner has seen. */
    public List<String> seen(Standing standing) {
        return steps.subList(0, Math.min(standing.hints(), steps.size()));
    }
}
