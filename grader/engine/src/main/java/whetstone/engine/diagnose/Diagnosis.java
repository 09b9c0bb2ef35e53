package whetstone.engine.diagnose;

import java.util.Locale;

/**
 * A known mistake that explains wrong answers.
 *
 * @param misconception its name, such as {@code ShrinksTheIntercept}
 * @param hint what to look at
 */
public record Diagnosis(String misconception, String hint) {
    /** {@code LetsNaNIntoAMean} as "lets NaN into a mean". */
    public String words() {
        return misconception
                .replace("NaN", "Nan")
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\bnan\\b", "NaN");
    }
}
