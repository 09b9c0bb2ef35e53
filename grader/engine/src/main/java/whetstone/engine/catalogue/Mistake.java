package whetstone.engine.catalogue;

import whetstone.kit.Misconception;

/**
 * A known mistake of an exercise.
 *
 * @param name the diagnosis, such as {@code ShrinksTheIntercept}
 * @param hint what to look at
 * @param type the same contract with this one mistake
 */
public record Mistake<C>(String name, String hint, Class<? extends C> type) {
    static <C> Mistake<C> of(Class<? extends C> type) {
        Misconception told = type.getAnnotation(Misconception.class);
        if (told == null || told.value().isBlank()) {
            throw new MalformedExerciseException(
                    "wrong/" + type.getSimpleName() + ".java has no @Misconception(\"hint\")");
        }
        return new Mistake<>(type.getSimpleName(), told.value(), type);
    }
}
