package whetstone.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pitest.mutationtest.engine.MutationDetails;
import whetstone.engine.catalogue.AnswerKey;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.catalogue.Folder;

/** How the checks of an exercise fare against the mutants of its reference. */
record Score(String exercise, List<Outcome> outcomes, List<Equivalents.Entry> stale) {
    static <C> Score of(Exercise<C> exercise) {
        Folder folder = exercise.folder();
        Class<? extends C> reference = AnswerKey.of(exercise).reference();
        List<String> code = folder.text(reference.getSimpleName() + ".java").lines().toList();
        Map<String, byte[]> unchanged = classFiles(folder, reference.getName());
        Trial<C> trial = new Trial<>(exercise, reference);
        Mutants mutants = new Mutants(folder.loader());
        Equivalents equivalents = Equivalents.of(folder);
        List<Outcome> outcomes = new ArrayList<>();
        for (String name : names(folder, reference)) {
            for (MutationDetails mutant : mutants.of(name)) {
                Map<String, byte[]> changed = new HashMap<>(unchanged);
                changed.put(MutantLoader.file(name), Fuse.wovenInto(mutants.classFile(mutant)));
                outcomes.add(equivalents.judge(new Outcome(
                        mutant.getLineNumber(),
                        code.get(mutant.getLineNumber() - 1).strip(),
                        mutant.getDescription(),
                        trial.fate(changed))));
            }
        }
        return new Score(exercise.id(), outcomes, equivalents.stale(outcomes));
    }

    /** The reference and the types nested in it. */
    private static List<String> names(Folder folder, Class<?> reference) {
        return folder.files().stream()
                .filter(file -> file.matches(reference.getSimpleName() + "(\\$.*)?\\.class"))
                .map(file -> folder.packageName() + "." + file.substring(0, file.length() - ".class".length()))
                .toList();
    }

    private static Map<String, byte[]> classFiles(Folder folder, String reference) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String file : folder.files()) {
            String name = folder.packageName() + "." + file.replace(".class", "");
            if (name.equals(reference) || name.startsWith(reference + "$")) {
                files.put(MutantLoader.file(name), Fuse.wovenInto(folder.bytes(file)));
            }
        }
        return files;
    }

    long count(Fate fate) {
        return outcomes.stream().filter(outcome -> outcome.fate() == fate).count();
    }

    List<Outcome> survivors() {
        return outcomes.stream()
                .filter(outcome -> outcome.fate() == Fate.SURVIVED)
                .toList();
    }

    /** The share of the mutants that some check sees, among those that can be seen. */
    double share() {
        long seen = count(Fate.KILLED) + count(Fate.TIMED_OUT);
        return seen / (double) Math.max(1, seen + count(Fate.SURVIVED));
    }

    /** One row of a table: exercise, mutants, killed, timed out, equivalent, survived, percent killed. */
    String row() {
        return String.format(
                "| %s | %d | %d | %d | %d | %d | %.1f |",
                exercise,
                outcomes.size(),
                count(Fate.KILLED),
                count(Fate.TIMED_OUT),
                count(Fate.EQUIVALENT),
                count(Fate.SURVIVED),
                100 * share());
    }
}
