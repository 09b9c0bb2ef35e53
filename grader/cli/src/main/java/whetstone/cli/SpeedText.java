package whetstone.cli;

import java.util.Locale;
import whetstone.engine.grade.Points;
import whetstone.engine.speed.Interval;
import whetstone.engine.speed.Pace;
import whetstone.engine.speed.SpeedMark;
import whetstone.kit.Badge;

/** The speed of a solution in a few lines. */
final class SpeedText {
    private SpeedText() {}

    static String of(SpeedMark mark) {
        return headline(mark) + "\n" + details(mark.pace());
    }

    private static String headline(SpeedMark mark) {
        String points = mark.points() > 0 ? ", " + Points.of(mark.earned(), mark.points()) : "";
        return "Speed: "
                + (mark.pace() instanceof Pace.Measured measured
                        ? measured.badge().words()
                        : mark.pace().word())
                + points;
    }

    private static String details(Pace pace) {
        if (pace instanceof Pace.Measured measured) {
            return measured(measured);
        }
        if (pace instanceof Pace.Unsure unsure) {
            return "This machine cannot tell now: " + unsure.why() + ".\nTry again when nothing else runs.";
        }
        return pace instanceof Pace.Stopped stopped
                ? "The measuring ended: " + stopped.why() + "."
                : "It is measured when every claim holds.";
    }

    private static String measured(Pace.Measured measured) {
        String naive = number(measured.timesAsFast()) + " times as fast as the naive loop";
        if (measured.timesAsLong().isPresent()) {
            return naive + ", and takes " + number(measured.timesAsLong().get()) + " times as long as our fast one.";
        }
        return naive + "."
                + (measured.badge() == Badge.SILVER
                        ? "\nGold is given where our fast method is at hand to compare with."
                        : "");
    }

    private static String number(Interval interval) {
        return String.format(Locale.ROOT, "%.1f (%.1f to %.1f)", interval.median(), interval.low(), interval.high());
    }
}
