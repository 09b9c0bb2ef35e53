package whetstone.engine.diagnose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import whetstone.engine.catalogue.AnswerKey;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.catalogue.Mistake;
import whetstone.kit.Check;
import whetstone.kit.Examiner;
import whetstone.kit.Finding;
import whetstone.kit.InProcess;
import whetstone.kit.Verdict;

/**
 * Knows the wrong answers of an exercise's known mistakes, and recognises them in a solution.
 *
 * <p>A mistake explains a solution when the solution gives every one of its wrong answers, as far as it was asked: claims
 * that were skipped say nothing. Named is the one that explains most, if no other explains as much and it explains at least
 * half of what is wrong where known mistakes show: that bad input is not refused yet, say, tells nothing about the rest.
 */
public final class Diagnostician {
    private final Map<Diagnosis, Evidence> known;

    /** @param known the wrong answers of each known mistake */
    Diagnostician(Map<Diagnosis, Evidence> known) {
        this.known = known;
    }

    /** Puts the checks to every known mistake, in this JVM. */
    public static <C> Diagnostician of(Exercise<C> exercise, List<Check<C>> checks, String salt) {
        Examiner examiner = new Examiner(exercise.id(), salt);
        Map<Mistake<C>, List<Finding>> findings = new LinkedHashMap<>();
        for (Mistake<C> mistake : AnswerKey.of(exercise).mistakes()) {
            findings.put(mistake, examiner.examine(checks, InProcess.of(exercise.contract(), mistake.type())));
        }
        return of(findings);
    }

    /** @param findings what the checks found in each known mistake */
    public static <C> Diagnostician of(Map<Mistake<C>, List<Finding>> findings) {
        Map<Diagnosis, Evidence> known = new LinkedHashMap<>();
        findings.forEach(
                (mistake, found) -> known.put(new Diagnosis(mistake.name(), mistake.hint()), Evidence.of(found)));
        return new Diagnostician(known);
    }

    public Optional<Diagnosis> diagnose(List<Finding> findings) {
        Evidence evidence = Evidence.of(findings);
        Set<String> tried = findings.stream()
                .filter(finding -> !(finding.verdict() instanceof Verdict.Skipped))
                .map(Finding::claim)
                .collect(Collectors.toSet());
        long telling = known.values().stream()
                .flatMap(Evidence::places)
                .distinct()
                .filter(evidence::isWrongAt)
                .count();
        Map<Diagnosis, Evidence> explaining = new LinkedHashMap<>();
        known.forEach((mistake, wrong) -> {
            Evidence asked = wrong.within(tried);
            if (asked.isSharedBy(evidence) && 2 * asked.size() >= telling) {
                explaining.put(mistake, asked);
            }
        });
        int most = explaining.values().stream().mapToInt(Evidence::size).max().orElse(0);
        List<Diagnosis> best = explaining.entrySet().stream()
                .filter(each -> each.getValue().size() == most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** What it knows, for {@link MistakeTable}. */
    Map<Diagnosis, Evidence> known() {
        return known;
    }
}
