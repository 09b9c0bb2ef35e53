package whetstone.engine.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What stands between the two lines {@code ---} at the head of a statement.
 *
 * @param title for people
 * @param level easy, medium or hard
 * @param minutes what a learner who meets the subject for the first time should plan
 * @param after exercises that are recommended before this one
 * @param start its place among those that a newcomer begins with, from 1; 0 when it is none of them
 * @param limits how long answers may take
 */
public record FrontMatter(String title, String level, int minutes, List<String> after, int start, TimeLimits limits) {
    private static final List<String> KEYS = List.of("title", "level", "minutes", "after", "start", "limits");
    private static final List<String> LEVELS = List.of("easy", "medium", "hard");

    /** How hard, as a number: 0 for easy, 1 for medium, 2 for hard. */
    public int difficulty() {
        return LEVELS.indexOf(level);
    }

    /** @throws MalformedExerciseException when a line is missing, unknown or not of its kind */
    static FrontMatter of(String statement) {
        Map<?, ?> head = head(statement);
        head.keySet().stream().filter(key -> !KEYS.contains(key)).findFirst().ifPresent(key -> {
            throw new MalformedExerciseException("statement.md: unknown line `" + key + "`; known are " + KEYS);
        });
        String level = text(head, "level");
        if (!LEVELS.contains(level)) {
            throw new MalformedExerciseException("statement.md: level is " + level + ", not one of " + LEVELS);
        }
        int minutes = count(head, "minutes").orElseThrow(() -> notCounted("minutes"));
        int start = head.containsKey("start") ? count(head, "start").orElseThrow(() -> notCounted("start")) : 0;
        return new FrontMatter(text(head, "title"), level, minutes, after(head.get("after")), start, limits(head));
    }

    private static Optional<Integer> count(Map<?, ?> head, String key) {
        return head.get(key) instanceof Integer count && count >= 1 ? Optional.of(count) : Optional.empty();
    }

    private static MalformedExerciseException notCounted(String key) {
        return new MalformedExerciseException("statement.md: `" + key + "` must be a whole number above 0");
    }

    private static Map<?, ?> head(String statement) {
        String[] parts = statement.split("(?m)^---\\R", 3);
        if (parts.length < 3 || !parts[0].isBlank()) {
            throw new MalformedExerciseException("statement.md: does not begin with a head between two lines `---`");
        }
        try {
            Object head = new Load(LoadSettings.builder().build()).loadFromString(parts[1]);
            if (head instanceof Map<?, ?> lines) {
                return lines;
            }
        } catch (YamlEngineException malformed) {
            throw new MalformedExerciseException("statement.md: the head is not YAML: " + malformed.getMessage());
        }
        throw new MalformedExerciseException("statement.md: the head has no lines of the form `title: ...`");
    }

    private static String text(Map<?, ?> head, String key) {
        return Optional.ofNullable(head.get(key))
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new MalformedExerciseException("statement.md: the head has no `" + key + "`"));
    }

    private static List<String> after(Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(value.toString().split("\\s*,\\s*"));
    }

    private static TimeLimits limits(Map<?, ?> head) {
        Object limits = head.get("limits");
        if (limits == null) {
            return TimeLimits.standard();
        }
        if (!(limits instanceof Map<?, ?> lines)) {
            throw new MalformedExerciseException(
                    "statement.md: `limits` must be of the form {question: 5, exercise: 60}");
        }
        return TimeLimits.of(lines);
    }
}
