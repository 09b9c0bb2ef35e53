package whetstone.engine.catalogue;

import java.time.Duration;
import java.util.Map;
import whetstone.engine.limits.Budget;
import whetstone.engine.limits.Limit;

/**
 * How long answers may take, by the parent's clock.
 *
 * @param question for one call of a contract's method
 * @param exercise for all questions of an exercise together
 */
public record TimeLimits(Duration question, Duration exercise) {
    /** Far more than any reference takes. */
    static TimeLimits standard() {
        Budget budget = Budget.standard();
        return new TimeLimits(budget.time(Limit.QUESTION), budget.time(Limit.EXERCISE));
    }

    /** These, unless the budget sets others: who names a limit for a run knows better than the exercise. */
    public TimeLimits under(Budget budget) {
        return new TimeLimits(
                budget.isSet(Limit.QUESTION) ? budget.time(Limit.QUESTION) : question,
                budget.isSet(Limit.EXERCISE) ? budget.time(Limit.EXERCISE) : exercise);
    }

    /** The same for a question, and another value for all questions together. */
    public TimeLimits withExercise(Duration whole) {
        return new TimeLimits(question, whole);
    }

    static TimeLimits of(Map<?, ?> lines) {
        for (Object key : lines.keySet()) {
            if (!key.equals("question") && !key.equals("exercise")) {
                throw new MalformedExerciseException("statement.md: unknown limit `" + key + "`");
            }
        }
        return new TimeLimits(
                seconds(lines, "question", standard().question()),
                seconds(lines, "exercise", standard().exercise()));
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
