package whetstone.engine.prove;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whetstone.engine.catalogue.AnswerKey;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.catalogue.Mistake;
import whetstone.engine.diagnose.Diagnosis;
import whetstone.engine.diagnose.Diagnostician;
import whetstone.kit.Examiner;
import whetstone.kit.Finding;
import whetstone.kit.Verdict;

/** Every known mistake loses something and is told as itself, by what a learner's own checks see. */
final class MistakeRules {
    private MistakeRules() {}

    static <C> List<String> problems(Exercise<C> exercise, List<String> salts) {
        List<String> problems = new ArrayList<>();
        List<Mistake<C>> mistakes = AnswerKey.of(exercise).mistakes();
        for (String salt : salts) {
            Map<Mistake<C>, List<Finding>> visible = new LinkedHashMap<>();
            for (Mistake<C> mistake : mistakes) {
                visible.put(
                        mistake,
                        Prover.examined(
                                exercise, exercise.visible(), Prover.inProcess(exercise, mistake.type()), salt));
            }
            // What hidden checks see must not decide what is told.
            Diagnostician diagnostician = Diagnostician.of(visible);
            visible.forEach((mistake, found) ->
                    problems.addAll(told(mistake, found, diagnostician.diagnose(found), "under the salt " + salt)));
            if (salt.equals(Examiner.PUBLIC_SALT)) {
                problems.addAll(secondProblems(exercise, mistakes, diagnostician));
            }
        }
        if (mistakes.size() < 4) {
            problems.add("knows " + mistakes.size() + " misconceptions; at least 4 are wanted");
        }
        return problems;
    }

    /** Asked again, a mistake must answer the same; and no hidden check may break on it. */
    private static <C> List<String> secondProblems(
            Exercise<C> exercise, List<Mistake<C>> mistakes, Diagnostician diagnostician) {
        List<String> problems = new ArrayList<>();
        for (Mistake<C> mistake : mistakes) {
            List<Finding> findings =
                    Prover.examined(exercise, Prover.inProcess(exercise, mistake.type()), Examiner.PUBLIC_SALT);
            List<Finding> visible = findings.subList(0, exercise.visible().size());
            problems.addAll(told(mistake, findings, diagnostician.diagnose(visible), "when asked again"));
        }
        return problems;
    }

    private static List<String> told(
            Mistake<?> mistake, List<Finding> findings, Optional<Diagnosis> diagnosis, String when) {
        List<String> problems = new ArrayList<>();
        findings.stream()
                .filter(finding -> finding.verdict() instanceof Verdict.Fault)
                .forEach(finding ->
                        problems.add(mistake.name() + " breaks \"" + finding.claim() + "\": " + finding.verdict()));
        if (findings.stream().allMatch(finding -> finding.verdict().isRight())) {
            problems.add("no visible check catches " + mistake.name() + " " + when);
        } else if (!diagnosis.map(Diagnosis::misconception).equals(Optional.of(mistake.name()))) {
            problems.add(mistake.name() + " is diagnosed as "
                    + diagnosis.map(Diagnosis::misconception).orElse("nothing known") + " " + when);
        }
        return problems;
    }
}
