package whetstone.engine.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.diagnose.Diagnosis;
import whetstone.engine.diagnose.Diagnostician;
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
                .computeIfAbsent(exercise.id(), id -> Diagnostician.of(exercise, exercise.visible(), salt))
                .diagnose(visible)
                .or(() -> byAll.computeIfAbsent(
                                exercise.id(), id -> Diagnostician.of(exercise, exercise.checks(), salt))
                        .diagnose(all));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
