package whetstone.engine.grade;

import java.util.List;
import java.util.Optional;
import whetstone.engine.diagnose.Diagnosis;
import whetstone.engine.speed.SpeedMark;

/**
 * The result of one exercise of a submission.
 *
 * @param max the points of all claims, and those of speed where it is worth any
 * @param diagnosis the known mistake that explains the wrong answers
 * @param speed how fast it is, where that was wanted
 */
public record ExerciseResult(
        String exercise, double max, Ending ending, Optional<Diagnosis> diagnosis, Optional<SpeedMark> speed) {
    /** Of an exercise whose speed nobody asked for. */
    public ExerciseResult(String exercise, double max, Ending ending, Optional<Diagnosis> diagnosis) {
        this(exercise, max, ending, diagnosis, Optional.empty());
    }

    public double score() {
        double claims = marks().stream().mapToDouble(Mark::earned).sum();
        return claims + speed.map(SpeedMark::earned).orElse(0.0);
    }

    public List<Mark> marks() {
        return ending instanceof Ending.Graded graded ? graded.marks() : List.of();
    }
}
