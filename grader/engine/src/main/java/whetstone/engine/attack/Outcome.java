package whetstone.engine.attack;

import java.util.List;

/**
 * What came of one attack.
 *
 * @param breaches what should not have come of it, a sentence each; empty when it was held
 */
public record Outcome(Attack attack, List<String> breaches) {
    public Outcome {
        breaches = List.copyOf(breaches);
    }

    public boolean held() {
        return breaches.isEmpty();
    }
}
