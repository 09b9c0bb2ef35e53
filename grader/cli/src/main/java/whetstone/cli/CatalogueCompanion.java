package whetstone.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.grade.SubmissionResult;
import whetstone.engine.submission.Submission;

/** Knows the catalogue, and what was solved while it was there. */
final class CatalogueCompanion implements Companion {
    private final Catalogue catalogue;
    private final SortedSet<String> handedIn;
    private final SortedSet<String> solved = new TreeSet<>();
    private final Map<String, Integer> hintsSeen = new HashMap<>();

    private CatalogueCompanion(Catalogue catalogue, SortedSet<String> handedIn) {
        this.catalogue = catalogue;
        this.handedIn = handedIn;
    }

    /** @param submission what lies in the folder at the beginning */
    static CatalogueCompanion of(Catalogue catalogue, Submission submission) {
        return new CatalogueCompanion(
                catalogue, new TreeSet<>(submission.solutions().keySet()));
    }

    @Override
    public Optional<String> first() {
        return handedIn.isEmpty() ? Optional.empty() : Optional.of(handedIn.first());
    }

    @Override
    public String hint(String exercise) {
        Folder folder = catalogue.folder(exercise).orElseThrow();
        List<String> steps = List.of(folder.text("hints.md").strip().split("\\R---\\R"));
        int seen = Math.min(hintsSeen.merge(exercise, 1, Integer::sum), steps.size());
        return exercise + ", hint " + seen + " of " + steps.size() + "\n\n"
                + steps.get(seen - 1).strip();
    }

    @Override
    public String next() {
        return catalogue.folders().stream()
                .filter(folder -> !solved.contains(folder.id()))
                .findFirst()
                .map(folder -> "Next: " + line(folder))
                .orElse("All are solved.");
    }

    @Override
    public String list() {
        return catalogue.folders().stream()
                .map(folder -> (solved.contains(folder.id()) ? "\u2713 " : "  ") + line(folder))
                .collect(Collectors.joining("\n"));
    }

    private String line(Folder folder) {
        return folder.id() + "  " + catalogue.about(folder).title();
    }

    @Override
    public void checked(SubmissionResult result) {
        result.exercises().stream()
                .filter(exercise -> exercise.score() >= exercise.max() - 1e-9)
                .forEach(exercise -> solved.add(exercise.exercise()));
    }
}
