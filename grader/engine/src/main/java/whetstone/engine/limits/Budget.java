package whetstone.engine.limits;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The limits of a run: those that somebody set, and the standard for all others. */
public final class Budget {
    private static final Budget STANDARD = new Budget(Map.of());

    private final Map<Limit, Long> set;

    private Budget(Map<Limit, Long> set) {
        this.set = set;
    }

    /** Every limit has its standard. */
    public static Budget standard() {
        return STANDARD;
    }

    /**
     * This budget with a limit set, be it to its standard: a limit that was set stands above what an exercise says of itself.
     *
     * @throws IllegalArgumentException when the value is out of the limit's range
     */
    public Budget with(Limit limit, long value) {
        limit.require(value);
        Map<Limit, Long> more = new EnumMap<>(Limit.class);
        more.putAll(set);
        more.put(limit, value);
        return new Budget(more);
    }

    /** The value, in the limit's unit. */
    public long of(Limit limit) {
        return set.getOrDefault(limit, limit.standard());
    }

    /** The value of a limit that is far from what an int holds. */
    public int number(Limit limit) {
        return Math.toIntExact(of(limit));
    }

    public Duration time(Limit limit) {
        return Duration.ofSeconds(of(limit));
    }

    /** The value for a sentence, such as {@code 256 MiB}. */
    public String words(Limit limit) {
        return limit.unit().words(of(limit));
    }

    public boolean isSet(Limit limit) {
        return set.containsKey(limit);
    }

    /**
     * What makes results differ from those of a run with standard limits: those that were set to something else, and those
     * that stand above the exercises' own; values as the command line takes them, in the order of the table.
     */
    public Map<Limit, String> changes() {
        Map<Limit, String> changes = new EnumMap<>(Limit.class);
        set.forEach((limit, value) -> {
            if (value != limit.standard() || limit == Limit.QUESTION || limit == Limit.EXERCISE) {
                changes.put(limit, limit.unit().written(value));
            }
        });
        return Collections.unmodifiableMap(changes);
    }
}
