package whetstone.engine.speed;

import java.util.List;
import java.util.Locale;
import whetstone.engine.grade.Points;
import whetstone.kit.Badge;

/**
 * What a solution's speed earned.
 *
 * @param points what it is worth; 0 where badges are for honour
 */
public record SpeedMark(Pace pace, double points, double earned) {
    public static SpeedMark of(Pace pace, double points) {
        return new SpeedMark(pace, points, points * pace.badge().share());
    }

    /** The badge, or why there is none, in a word or two. */
    public String word() {
        return pace instanceof Pace.Measured measured ? measured.badge().words() : pace.word();
    }

    /** The result for people, in a few lines. */
    public List<String> lines() {
        String worth = points > 0 ? ", " + Points.of(earned, points) : "";
        if (pace instanceof Pace.Measured measured) {
            return List.of("Speed: " + word() + worth, numbers(measured));
        }
        return List.of("Speed: " + word() + worth, lack());
    }

    private static String numbers(Pace.Measured measured) {
        String naive = number(measured.timesAsFast()) + " times as fast as the naive loop";
        return measured.timesAsLong()
                .map(interval -> naive + ", and takes " + number(interval) + " times as long as a fast method does.")
                .orElse(
                        measured.badge() == Badge.SILVER
                                ? naive + ". Gold is given where a fast method is at hand to compare with."
                                : naive + ".");
    }

    private static String number(Interval interval) {
        return String.format(Locale.ROOT, "%.1f (%.1f to %.1f)", interval.median(), interval.low(), interval.high());
    }

    private String lack() {
        if (pace instanceof Pace.Unsure unsure) {
            return "This machine cannot tell now: " + unsure.why() + ". Try again when nothing else runs.";
        }
        return pace instanceof Pace.Stopped stopped
                ? "The measuring ended: " + stopped.why() + "."
                : "It is measured when every claim holds.";
    }
}
