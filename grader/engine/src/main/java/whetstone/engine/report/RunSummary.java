package whetstone.engine.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whetstone.engine.diagnose.Diagnosis;
import whetstone.engine.files.Sha256;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.grade.SubmissionResult;
import whetstone.engine.limits.Limit;
import whetstone.engine.speed.SpeedMark;
import whetstone.kit.value.Inert;

/**
 * What a run graded, and with what.
 *
 * @param limits those that were not the standard ones, as the command line takes them
 * @param saltHash SHA-256 of the salt, which stays secret itself
 */
public record RunSummary(
        String version, String jdk, String sandbox, Map<Limit, String> limits, String saltHash, List<Line> lines) {
    private static final int LONGEST_TROUBLE = 400;

    /**
     * What came of one submission: little, because a run keeps one for each.
     *
     * @param seconds from reading the submission to its result
     * @param trouble why something in it could not be taken or graded, in one short line
     */
    public record Line(
            String submission,
            double score,
            double max,
            String ending,
            double seconds,
            Optional<String> trouble,
            List<Part> parts) {
        public static Line of(SubmissionResult result, double seconds) {
            return new Line(
                    result.submission(),
                    result.score(),
                    result.max(),
                    result.ending(),
                    seconds,
                    result.trouble().map(trouble -> Inert.line(trouble, LONGEST_TROUBLE)),
                    result.exercises().stream().map(Part::of).toList());
        }

        /** Whether the points are the submission's; after the grader's own fault they are not. */
        boolean isGradable() {
            return !ending.equals("ungradable");
        }

        /** Of the points, 0 to 100. */
        double percent() {
            return max > 0 ? 100 * score / max : 0;
        }
    }

    /**
     * What came of one exercise of a submission.
     *
     * @param mistake the known mistake, in words; empty if there is none
     * @param badge for speed, or why there is none; nothing where nobody asked for it
     */
    public record Part(String exercise, double score, String ending, String mistake, Optional<String> badge) {
        private static Part of(ExerciseResult result) {
            return new Part(
                    result.exercise(),
                    result.score(),
                    result.ending().word(),
                    result.diagnosis().map(Diagnosis::words).orElse(""),
                    result.speed().map(SpeedMark::word));
        }

        boolean isGradable() {
            return !ending.equals("ungradable");
        }
    }

    public static String hash(String salt) {
        return Sha256.of(salt.getBytes(StandardCharsets.UTF_8));
    }
}
