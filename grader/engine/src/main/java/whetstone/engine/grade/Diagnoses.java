package whetstone.engine.grade;

import java.util.ArrayList;
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
 * Diagnoses by the visible checks, as a learner's workspace does, and by all of them where those say nothing.
 *
 * <p>What the known mistakes answer is worked out when an exercise first needs it, and kept.
 */
final class Diagnoses {
    private final String salt;
    private final Map<String, Diagnostician> byVisible = new ConcurrentHashMap<>();
    private final Map<String, Diagnostician> byAll = new ConcurrentHashMap<>();

    Diagnoses(String salt) {
        this.salt = salt;
    }

    <C> Optional<Diagnosis> diagnose(Exercise<C> exercise, List<Finding> visible, List<Finding> hidden) {
        List<Finding> all = joined(visible, hidden);
        if (all.stream().allMatch(finding -> finding.verdict().isRight())) {
            return Optional.empty();
        }
        return byVisible
                .computeIfAbsent(exercise.id(), id -> byVisible(exercise))
                .diagnose(visible)
                .or(() -> hidden.isEmpty() ? Optional.empty() : byAll(exercise).diagnose(all));
    }

    /** A learner's workspace has the mistakes' answers in a table, and no mistake. */
    private <C> Diagnostician byVisible(Exercise<C> exercise) {
        return exercise.folder().has(MistakeTable.FILE)
                ? MistakeTable.read(exercise.folder().bytes(MistakeTable.FILE))
                : Diagnostician.of(exercise, exercise.visible(), salt);
    }

    private <C> Diagnostician byAll(Exercise<C> exercise) {
        return byAll.computeIfAbsent(exercise.id(), id -> Diagnostician.of(exercise, exercise.checks(), salt));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
