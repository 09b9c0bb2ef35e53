package whetstone.engine.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import whetstone.engine.diagnose.Diagnosis;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.grade.Mark;
import whetstone.engine.grade.SubmissionResult;

/**
 * A result as {@code result.json} holds it, component by component.
 *
 * @param problem why nothing could be taken; null, and not written, when something was
 */
record StoredResult(
        String submission,
        double score,
        double max,
        @JsonInclude(Include.NON_NULL) String problem,
        List<Part> exercises) {
    /**
     * One exercise.
     *
     * @param misconception the known mistake, or null
     * @param hint what to say of it, or null
     * @param speed null, and not written, where nobody asked for it
     */
    record Part(
            String exercise,
            String ending,
            double score,
            double max,
            String misconception,
            String hint,
            List<String> messages,
            List<Claim> claims,
            @JsonInclude(Include.NON_NULL) StoredSpeed speed) {
        private static Part of(ExerciseResult result) {
            return new Part(
                    result.exercise(),
                    result.ending().word(),
                    result.score(),
                    result.max(),
                    result.diagnosis().map(Diagnosis::misconception).orElse(null),
                    result.diagnosis().map(Diagnosis::hint).orElse(null),
                    result.ending().messages(),
                    result.marks().stream().map(Claim::of).toList(),
                    result.speed().map(StoredSpeed::of).orElse(null));
        }
    }

    /**
     * One claim.
     *
     * @param kind why nothing was answered, or null
     * @param message input, expected and actual answer, or null
     */
    record Claim(
            String claim, boolean hidden, double points, double earned, String verdict, String kind, String message) {
        private static Claim of(Mark mark) {
            return new Claim(
                    mark.claim(),
                    mark.hidden(),
                    mark.points(),
                    mark.earned(),
                    mark.verdict(),
                    orNull(mark.kind()),
                    orNull(mark.message().text()));
        }

        private static String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    static StoredResult of(SubmissionResult result) {
        return new StoredResult(
                result.submission(),
                result.score(),
                result.max(),
                result.problem().orElse(null),
                result.exercises().stream().map(Part::of).toList());
    }
}
