package whetstone.engine.catalogue;

import java.time.Duration;
import java.util.Map;

/**
 * How long answers may take, by the parent's clock.
 *
 * @param question for one call of a contract's method
 * @param exercise for all questions of an exercise together
 */
public record TimeLimits(Duration question, Duration exercise) {
    /** 3 seconds a question, 10 seconds an exercise: far more than any reference takes. */
    public static final TimeLimits STANDARD = new TimeLimits(Duration.ofSeconds(3), Duration.ofSeconds(10));

    static TimeLimits of(Map<?, ?> lines) {
        for (Object key : lines.keySet()) {
            if (!key.equals("question") && !key.equals("exercise")) {
                throw new MalformedExerciseException("statement.md: unknown limit `" + key + "`");
            }
        }
        return new TimeLimits(
                seconds(lines, "question", STANDARD.question()), seconds(lines, "exercise", STANDARD.exercise()));
    }

    private static Duration seconds(Map<?, ?> lines, String key, Duration standard) {
        Object value = lines.get(key);
        if (value == null) {
            return standard;
        }
        if (value instanceof Integer seconds && seconds > 0) {
            return Duration.ofSeconds(seconds);
        }
        throw new MalformedExerciseException("statement.md: limit `" + key + "` must be whole seconds above 0");
    }
}
