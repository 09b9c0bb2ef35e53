package whetstone.engine.diagnose;

/**
 * A known mistake that explains wrong answers.
 *
 * @param misconception its name, such as {@code ShrinksTheIntercept}
 * @param hint what to look at
 */
public record Diagnosis(String misconception, String hint) {}
