package whetstone.engine.diagnose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.catalogue.Mistake;
import whetstone.kit.Check;
import whetstone.kit.Examiner;
import whetstone.kit.Finding;
import whetstone.kit.InProcess;

/**
 * Knows the wrong answers of an exercise's known mistakes, and recognises them in a solution.
 *
 * <p>A mistake explains a solution when the solution gives every one of its wrong answers. It is named when it alone
 * explains all that is wrong, or, for a solution with a second fault, when it alone explains at least half.
 */
public final class Diagnostician {
    private final Map<Mistake<?>, Evidence> known;

    private Diagnostician(Map<Mistake<?>, Evidence> known) {
        this.known = known;
    }

    /** Puts the checks to every known mistake, in this JVM. */
    public static <C> Diagnostician of(Exercise<C> exercise, List<Check<C>> checks, String salt) {
        Examiner examiner = new Examiner(exercise.id(), salt);
        Map<Mistake<?>, Evidence> known = new LinkedHashMap<>();
        for (Mistake<C> mistake : exercise.mistakes()) {
            known.put(
                    mistake, Evidence.of(examiner.examine(checks, InProcess.of(exercise.contract(), mistake.type()))));
        }
        return new Diagnostician(known);
    }

    public Optional<Mistake<?>> diagnose(List<Finding> findings) {
        Evidence evidence = Evidence.of(findings);
        List<Mistake<?>> explaining = known.entrySet().stream()
                .filter(mistake -> mistake.getValue().isSharedBy(evidence))
                .<Mistake<?>>map(Map.Entry::getKey)
                .toList();
        Optional<Mistake<?>> whole = only(explaining.stream()
                .filter(mistake -> known.get(mistake).size() == evidence.size())
                .toList());
        return whole.or(() -> only(explaining.stream()
                .filter(mistake -> 2 * known.get(mistake).size() >= evidence.size())
                .toList()));
    }

    private static Optional<Mistake<?>> only(List<Mistake<?>> mistakes) {
        return mistakes.size() == 1 ? Optional.of(mistakes.get(0)) : Optional.empty();
    }
}
