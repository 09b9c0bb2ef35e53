package whetstone.engine.prove;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.catalogue.Folder;
import whetstone.kit.Check;
import whetstone.kit.Examiner;
import whetstone.kit.Finding;
import whetstone.kit.InProcess;
import whetstone.kit.Message;
import whetstone.kit.Verdict;
import whetstone.kit.Witness;

/** Holds the witness libraries to the checks: whatever they do not openly excuse must hold for them. */
public final class WitnessProver {
    private final Catalogue catalogue;

    public WitnessProver(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The simple names of the witnesses in a folder. */
    public static List<String> witnesses(Folder folder) {
        return folder.files().stream()
                .filter(file -> file.matches("witness/[A-Za-z0-9]+\\.java"))
                .map(file -> file.substring("witness/".length(), file.length() - ".java".length()))
                .toList();
    }

    /** Sentences that each say what is wrong; empty when the witness agrees. */
    public List<String> prove(Folder folder, String witness) {
        return prove(catalogue.exercise(folder.id()), folder.type("witness." + witness));
    }

    private static <C> List<String> prove(Exercise<C> exercise, Class<?> type) {
        Witness witness = type.getAnnotation(Witness.class);
        if (witness == null || !exercise.contract().isAssignableFrom(type)) {
            return List.of(type.getSimpleName() + " is no @Witness behind the contract");
        }
        Examiner examiner = new Examiner(exercise.id(), Examiner.PUBLIC_SALT);
        InProcess<C> subject = InProcess.of(exercise.contract(), type.asSubclass(exercise.contract()));
        List<Finding> findings = Stream.of(exercise.visible(), exercise.hidden())
                .flatMap(checks -> examiner.examine(checks, subject).stream())
                .toList();
        return problems(
                witness, findings, exercise.checks().stream().map(Check::claim).toList());
    }

    private static List<String> problems(Witness witness, List<Finding> findings, List<String> claims) {
        Set<String> excused = new HashSet<>();
        List<String> problems = new ArrayList<>();
        for (Witness.Excuse excuse : witness.excuses()) {
            excused.addAll(List.of(excuse.claims()));
            if (excuse.reason().isBlank()) {
                problems.add("excuses " + List.of(excuse.claims()) + " without a reason");
            }
        }
        excused.stream()
                .filter(claim -> !claims.contains(claim))
                .forEach(claim -> problems.add("excuses \"" + claim + "\", which is no claim"));
        for (Finding finding : findings) {
            if (finding.verdict().isRight() && excused.contains(finding.claim())) {
                problems.add("\"" + finding.claim() + "\" holds for it: the excuse is not needed");
            } else if (finding.verdict() instanceof Verdict.Skipped skipped && excused.contains(skipped.after())) {
                excused.add(finding.claim());
            } else if (!finding.verdict().isRight() && !excused.contains(finding.claim())) {
                problems.add("disagrees about \"" + finding.claim() + "\":\n"
                        + Message.of(finding).text());
            }
        }
        return problems;
    }
}
