package whetstone.engine.speed;

import java.util.Optional;
import whetstone.kit.Badge;

/** How fast a solution is, or why that cannot be told. */
public sealed interface Pace {
    /**
     * It was measured.
     *
     * @param timesAsFast as the naive loop
     * @param timesAsLong as the fast method; nothing where that is not at hand
     * @param badge what the worse end of each interval still earns
     */
    record Measured(Interval timesAsFast, Optional<Interval> timesAsLong, Badge badge) implements Pace {}

    /** The machine was too noisy, or the question too short, to tell. */
    record Unsure(String why) implements Pace {}

    /** The solution's own doing: it gave a wrong answer or none, or went on working after an answer. */
    record Stopped(String why) implements Pace {}

    /** Nothing was measured: a wrong solution has no speed. */
    record NotMeasured() implements Pace {}

    default Badge badge() {
        return this instanceof Measured measured ? measured.badge() : Badge.NONE;
    }

    /** Why there is no number; nothing when there is one, or nothing was tried. */
    default Optional<String> reason() {
        if (this instanceof Unsure unsure) {
            return Optional.of(unsure.why());
        }
        return this instanceof Stopped stopped ? Optional.of(stopped.why()) : Optional.empty();
    }

    /** The pace as results name it. */
    default String word() {
        if (this instanceof Measured) {
            return "measured";
        }
        if (this instanceof Unsure) {
            return "unsure";
        }
        return this instanceof Stopped ? "stopped" : "not measured";
    }
}
