package whetstone.engine.grade;

import java.util.List;
import java.util.Optional;
import whetstone.engine.diagnose.Diagnosis;

/**
 * The result of one exercise of a submission.
 *
 * @param max the points of all claims
 * @param diagnosis the known mistake that explains the wrong answers
 */
public record ExerciseResult(String exercise, double max, Ending ending, Optional<Diagnosis> diagnosis) {
    public double score() {
        return marks().stream().mapToDouble(Mark::earned).sum();
    }

    public List<Mark> marks() {
        return ending instanceof Ending.Graded graded ? graded.marks() : List.of();
    }
}
