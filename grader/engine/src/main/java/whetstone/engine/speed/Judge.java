package whetstone.engine.speed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import whetstone.kit.Badge;
import whetstone.kit.Badges;

/** What the times of a measurement say, and whether they say anything. */
final class Judge {
    /** The ends of an interval may lie so far apart, as a ratio, where they earn different badges. */
    private static final double WIDEST = 1.5;

    /** So much faster may the naive loop seem than itself. */
    private static final double ALIKE = 1.25;

    /** At least so many times the way there and back must the naive loop take, and its answer be worked for. */
    private static final double WORTH_THE_WAY = 2;

    private Judge() {}

    static Pace judge(Times times, Badges badges) {
        if (Interval.median(times.net(Role.NAIVE)) < WORTH_THE_WAY * times.way()) {
            return new Pace.Unsure("sending the question takes about as long as answering it");
        }
        if (shortest(times, Role.OWN) <= 0 || times.has(Role.FAST) && shortest(times, Role.FAST) <= 0) {
            return new Pace.Unsure("an answer took no longer than sending it");
        }
        double alike = times.ratio(Role.NAIVE, Role.NAIVE_AGAIN).median();
        if (!(alike <= ALIKE && alike >= 1 / ALIKE)) {
            return new Pace.Unsure(String.format(
                    Locale.ROOT, "the same naive loop took %.2f times as long in another process", alike));
        }
        return judge(
                times.ratio(Role.NAIVE, Role.OWN),
                times.has(Role.FAST) ? Optional.of(times.ratio(Role.OWN, Role.FAST)) : Optional.empty(),
                badges);
    }

    /** The worse end of an interval decides, and a wide one where both ends decide alike. */
    private static Pace judge(Interval timesAsFast, Optional<Interval> timesAsLong, Badges badges) {
        Badge least = badges.earned(timesAsFast.low(), end(timesAsLong, Interval::high));
        Badge most = badges.earned(timesAsFast.high(), end(timesAsLong, Interval::low));
        if (least != most && !(timesAsFast.spread() <= WIDEST)) {
            return new Pace.Unsure(String.format(
                    Locale.ROOT,
                    "somewhere from %.1f to %.1f times as fast as the naive loop is too wide a range to tell %s from %s",
                    timesAsFast.low(),
                    timesAsFast.high(),
                    most.words(),
                    least.words()));
        }
        return new Pace.Measured(timesAsFast, timesAsLong, least);
    }

    private static OptionalDouble end(Optional<Interval> interval, ToDoubleFunction<Interval> end) {
        return interval.stream().mapToDouble(end).findFirst();
    }

    private static double shortest(Times times, Role role) {
        return Arrays.stream(times.net(role)).min().orElseThrow();
    }
}
