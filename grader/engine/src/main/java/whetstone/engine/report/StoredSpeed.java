package whetstone.engine.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import whetstone.engine.speed.Interval;
import whetstone.engine.speed.Pace;
import whetstone.engine.speed.SpeedMark;

/**
 * Speed as {@code result.json} holds it: the one part of it that is not the same from run to run.
 *
 * @param why it was not measured; null, and not written, when it was
 * @param timesAsFast as the naive loop, or null
 * @param timesAsLong as the fast method, or null
 */
record StoredSpeed(
        String measuring,
        String badge,
        double points,
        double earned,
        @JsonInclude(Include.NON_NULL) String why,
        @JsonInclude(Include.NON_NULL) Range timesAsFast,
        @JsonInclude(Include.NON_NULL) Range timesAsLong) {
    /** A median and the ends of its interval, with two decimals. */
    record Range(double median, double low, double high) {
        private static Range of(Interval interval) {
            return new Range(rounded(interval.median()), rounded(interval.low()), rounded(interval.high()));
        }

        private static double rounded(double value) {
            return Math.round(value * 100) / 100.0;
        }
    }

    /** The badge, or why there is none, in a word or two. */
    String word() {
        return timesAsFast != null ? badge : measuring;
    }

    static StoredSpeed of(SpeedMark mark) {
        Pace pace = mark.pace();
        Pace.Measured measured = pace instanceof Pace.Measured m ? m : null;
        return new StoredSpeed(
                pace.word(),
                pace.badge().words(),
                mark.points(),
                mark.earned(),
                pace.reason().orElse(null),
                measured == null ? null : Range.of(measured.timesAsFast()),
                measured == null ? null : measured.timesAsLong().map(Range::of).orElse(null));
    }
}
