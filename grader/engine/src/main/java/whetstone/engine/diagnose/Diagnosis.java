package whetstone.engine.diagnose;

import java.util.Locale;

/**
 * A known mistake that explains wrong answers.
 *
 * @param misconception its name, such as {@code ShrinksTheIntercept}
 * @param hint what to look at
 */
public record Diagnosis(String misconception, String hint) {
    /** {@code ShrinksTheIntercept} as "shrinks the intercept". */
    public String words() {
        return misconception.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
