package whetstone.engine.grade;

import java.util.List;
import java.util.Optional;

/**
 * The result of one submission.
 *
 * @param problem why nothing in it could be taken, in one line
 */
public record SubmissionResult(String submission, List<ExerciseResult> exercises, Optional<String> problem) {
    private static final List<String> WORST_FIRST = List.of("ungradable", "not-allowed", "not-compiled");

    public double score() {
        return exercises.stream().mapToDouble(ExerciseResult::score).sum();
    }

    public double max() {
        return exercises.stream().mapToDouble(ExerciseResult::max).sum();
    }

    /** What could not be taken or graded, in one line: of the submission, else of its first such exercise. */
    public Optional<String> trouble() {
        return problem.or(() -> exercises.stream()
                .filter(exercise -> !(exercise.ending() instanceof Ending.NotCompiled))
                .flatMap(exercise -> exercise.ending().messages().stream())
                .findFirst());
    }

    /** The worst ending among the exercises. */
    public String ending() {
        if (problem.isPresent()) {
            return "not-allowed";
        }
        return WORST_FIRST.stream()
                .filter(word -> exercises.stream()
                        .anyMatch(exercise -> exercise.ending().word().equals(word)))
                .findFirst()
                .orElse("graded");
    }
}
