package whetstone.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whetstone.engine.grade.SubmissionResult;
import whetstone.engine.workspace.Hints;

/** Outside a workspace: knows the catalogue, and writes nothing down. */
final class CatalogueCompanion implements Companion {
    private final Exercises exercises;
    private final Optional<String> first;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param first the exercise to begin with */
    CatalogueCompanion(Exercises exercises, Optional<String> first) {
        this.exercises = exercises;
        this.first = first;
    }

    @Override
    public Optional<String> first() {
        return first;
    }

    @Override
    public String hint(String exercise) {
        List<String> steps =
                Hints.of(exercises.catalogue().folder(exercise).orElseThrow()).steps();
        int step = seen.merge(exercise, 1, Integer::sum);
        return step > steps.size()
                ? "There are no further hints for " + exercise + "."
                : exercise + ", hint " + step + " of " + steps.size() + "\n\n" + steps.get(step - 1);
    }

    @Override
    public String next() {
        return "What is next depends on how far you have come, and a workspace keeps that: `" + Whet.call("init DIR")
                + "` makes one.";
    }

    @Override
    public String list() {
        StringWriter text = new StringWriter();
        ListCommand.byModule(exercises, new PrintWriter(text, true));
        return text.toString().stripTrailing();
    }

    @Override
    public Optional<String> checked(SubmissionResult result) {
        return Optional.empty();
    }
}
