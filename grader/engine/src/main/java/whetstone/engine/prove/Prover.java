package whetstone.engine.prove;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import whetstone.engine.catalogue.AnswerKey;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.catalogue.MalformedExerciseException;
import whetstone.harness.Signature;
import whetstone.harness.UnsupportedTypeException;
import whetstone.kit.Check;
import whetstone.kit.Examiner;
import whetstone.kit.Finding;
import whetstone.kit.InProcess;
import whetstone.kit.Message;
import whetstone.kit.Subject;
import whetstone.kit.Verdict;

/** Finds what is wrong with an exercise; nothing found is its proof. */
public final class Prover {
    /** The learner's salt and two that nobody knew when the exercise was written. */
    private static final List<String> SALTS = List.of(Examiner.PUBLIC_SALT, "proof-1", "proof-2");

    private static final double POINTS = 10;

    private final Catalogue catalogue;

    public Prover(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Sentences that each say what is wrong and where; empty when the exercise is proved. */
    public List<String> prove(Folder folder) {
        List<String> problems = new ArrayList<>(FolderRules.problems(folder));
        try {
            problems.addAll(prove(catalogue.exercise(folder.id())));
        } catch (MalformedExerciseException malformed) {
            problems.add(malformed.getMessage());
        } catch (RuntimeException | LinkageError failure) {
            problems.add("cannot be loaded: " + failure);
        }
        return problems;
    }

    private <C> List<String> prove(Exercise<C> exercise) {
        List<String> problems = new ArrayList<>();
        problems.addAll(wireProblems(exercise));
        if (Math.abs(exercise.max() - POINTS) > 1e-9) {
            problems.add("points add up to " + exercise.max() + ", not to " + POINTS);
        }
        exercise.checks().stream().collect(Collectors.groupingBy(Check::claim)).forEach((claim, same) -> {
            if (same.size() > 1) {
                problems.add("two claims that \"" + claim + "\"");
            }
        });
        problems.addAll(rightProblems(exercise));
        problems.addAll(stubProblems(exercise));
        problems.addAll(trivialProblems(exercise));
        problems.addAll(MistakeRules.problems(exercise, SALTS));
        problems.addAll(FigureRules.problems(exercise));
        problems.addAll(SpeedRules.problems(exercise));
        return problems;
    }

    private static List<String> wireProblems(Exercise<?> exercise) {
        List<String> problems = new ArrayList<>();
        for (Method method : exercise.contract().getMethods()) {
            if (Modifier.isStatic(method.getModifiers())) {
                continue;
            }
            try {
                Signature.of(method);
            } catch (UnsupportedTypeException unsupported) {
                problems.add("the contract cannot cross the wire: " + unsupported.getMessage());
            }
        }
        return problems;
    }

    static <C> List<Finding> examined(Exercise<C> exercise, Subject<C> subject, String salt) {
        List<Finding> findings = new ArrayList<>(examined(exercise, exercise.visible(), subject, salt));
        findings.addAll(examined(exercise, exercise.hidden(), subject, salt));
        return findings;
    }

    static <C> List<Finding> examined(Exercise<C> exercise, List<Check<C>> checks, Subject<C> subject, String salt) {
        return new Examiner(exercise.id(), salt).examine(checks, subject);
    }

    private static <C> List<String> rightProblems(Exercise<C> exercise) {
        AnswerKey<C> key = AnswerKey.of(exercise);
        List<String> problems = new ArrayList<>(rightProblems(exercise, key.reference(), "the reference"));
        key.others()
                .forEach(other -> problems.addAll(rightProblems(exercise, other, "right/" + other.getSimpleName())));
        return problems;
    }

    static <C> List<String> rightProblems(Exercise<C> exercise, Class<? extends C> right, String name) {
        Map<String, List<String>> saltsByProblem = new LinkedHashMap<>();
        for (String salt : SALTS) {
            for (Finding finding : examined(exercise, inProcess(exercise, right), salt)) {
                if (!finding.verdict().isRight()) {
                    String problem = name + " loses \"" + finding.claim() + "\":\n"
                            + Message.of(finding).text();
                    saltsByProblem
                            .computeIfAbsent(problem, each -> new ArrayList<>())
                            .add(salt);
                }
            }
        }
        return saltsByProblem.entrySet().stream()
                .map(each -> each.getValue().equals(SALTS)
                        ? each.getKey()
                        : each.getKey() + "\n(under the salt " + String.join(", ", each.getValue()) + ")")
                .toList();
    }

    private static <C> List<String> stubProblems(Exercise<C> exercise) {
        List<String> problems = new ArrayList<>();
        for (Finding finding : examined(exercise, inProcess(exercise, exercise.stub()), Examiner.PUBLIC_SALT)) {
            boolean friendly = finding.verdict() instanceof Verdict.Skipped
                    || finding.verdict() instanceof Verdict.Unanswered unanswered
                            && unanswered.kind() == Verdict.Kind.NOT_IMPLEMENTED;
            if (!friendly) {
                problems.add("the untouched stub is not told \"not implemented\" by \"" + finding.claim() + "\" but "
                        + finding.verdict());
            }
        }
        return problems;
    }

    /** A claim that a solution without any thought meets is no claim; let it come {@code .after} another. */
    private static <C> List<String> trivialProblems(Exercise<C> exercise) {
        List<String> problems = new ArrayList<>();
        for (Thoughtless thoughtless : Thoughtless.values()) {
            Subject<C> subject = thoughtless.behind(exercise.contract());
            for (Finding finding : examined(exercise, subject, Examiner.PUBLIC_SALT)) {
                if (finding.verdict().isRight()) {
                    problems.add("\"" + finding.claim() + "\" holds for a solution that " + thoughtless.words());
                }
            }
        }
        return problems;
    }

    static <C> Subject<C> inProcess(Exercise<C> exercise, Class<? extends C> type) {
        return InProcess.of(exercise.contract(), type);
    }
}
