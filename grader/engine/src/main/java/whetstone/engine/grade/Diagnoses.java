package whetstone.engine.grade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.diagnose.Diagnosis;
import whetstone.engine.diagnose.Diagnostician;
import whetstone.engine.diagnose.MistakeTable;
import whetstone.kit.Finding;

/**
 * Diagnoses by the visible checks, as a learner's workspace does.
 *
 * <p>Not by the hidden ones: a solution that imitates one of many mistakes there could tell by its choice what it was asked.
 *
 * <p>What the known mistakes answer is worked out when an exercise first needs it, and kept.
 */
final class Diagnoses {
    private final String salt;
    private final Map<String, Diagnostician> known = new ConcurrentHashMap<>();

    Diagnoses(String salt) {
        this.salt = salt;
    }

    <C> Optional<Diagnosis> diagnose(Exercise<C> exercise, List<Finding> visible) {
        if (visible.stream().allMatch(finding -> finding.verdict().isRight())) {
            return Optional.empty();
        }
        return known.computeIfAbsent(exercise.id(), id -> diagnostician(exercise))
                .diagnose(visible);
    }

    /** A learner's workspace has the mistakes' answers in a table, and no mistake. */
    private <C> Diagnostician diagnostician(Exercise<C> exercise) {
        return exercise.folder().has(MistakeTable.FILE)
                ? MistakeTable.read(exercise.folder().bytes(MistakeTable.FILE))
                : Diagnostician.of(exercise, exercise.visible(), salt);
    }
}
