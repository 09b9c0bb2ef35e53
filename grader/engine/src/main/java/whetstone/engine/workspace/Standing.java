package whetstone.engine.workspace;

import java.time.Instant;
import java.util.Optional;

/**
 * How a learner stands with one exercise.
 *
 * @param best the most points so far
 * @param last the points when it was last checked
 * @param max the points of all claims when it was last checked
 * @param hints how many steps of the hints have been seen
 * @param checked when it was last checked
 * @param passed when it first earned all points
 */
public record Standing(
        double best, double last, double max, int hints, Optional<Instant> checked, Optional<Instant> passed) {
    static final Standing NEW = new Standing(0, 0, 0, 0, Optional.empty(), Optional.empty());

    /** Sums of points carry rounding errors. */
    private static final double ROUNDING = 1e-9;

    /** @throws IllegalArgumentException for what cannot be points or a number of hints */
    public Standing {
        if (!isAmount(best) || !isAmount(last) || !isAmount(max) || hints < 0) {
            throw new IllegalArgumentException("points and hints are numbers from 0");
        }
        // A file that leaves them out brings null.
        checked = checked == null ? Optional.empty() : checked;
        passed = passed == null ? Optional.empty() : passed;
    }

    private static boolean isAmount(double points) {
        return points >= 0 && Double.isFinite(points);
    }

    Standing checked(double points, double of, Instant when) {
        boolean full = of > 0 && points >= of - ROUNDING;
        Optional<Instant> first = passed.isPresent() || !full ? passed : Optional.of(when);
        return new Standing(Math.max(best, points), points, of, hints, Optional.of(when), first);
    }

    Standing hinted(int seen) {
        return new Standing(best, last, max, seen, checked, passed);
    }
}
