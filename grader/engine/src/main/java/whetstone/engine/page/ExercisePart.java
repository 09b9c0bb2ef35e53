package whetstone.engine.page;

import java.util.List;
import java.util.Optional;
import whetstone.engine.catalogue.Elsewhere;
import whetstone.engine.grade.ExerciseResult;

/**
 * One exercise of a report.
 *
 * @param id such as {@code linear/ridge}
 * @param max the points it is worth
 * @param elsewhere what is tried only where it counts
 * @param result nothing when it was not begun
 * @param own what was handed in, for the lines at which it failed
 * @param sideBySide the learner's own source beside the reference's, where it may be seen
 */
public record ExercisePart(
        String id,
        String title,
        String level,
        int minutes,
        double max,
        Elsewhere elsewhere,
        Optional<ExerciseResult> result,
        Optional<OwnSource> own,
        List<Plate> plates,
        Optional<SideBySide> sideBySide) {

    public Status status() {
        return Status.of(result);
    }

    public double points() {
        return result.map(ExerciseResult::score).orElse(0.0);
    }
}
