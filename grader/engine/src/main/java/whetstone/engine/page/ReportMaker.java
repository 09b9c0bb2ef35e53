package whetstone.engine.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.figure.ExpectedFigures;
import whetstone.engine.grade.DrawnResult;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.submission.Submission;
import whetstone.kit.Sketch;
import whetstone.kit.Sketch.Drawing;
import whetstone.kit.figure.Figure;

/** Makes the report of one learner from what was graded and drawn. */
public final class ReportMaker {
    private final Catalogue catalogue;
    private final References references;

    /** Where sources of right solutions are that a learner who has passed may read. */
    @FunctionalInterface
    public interface References {
        References NONE = exercise -> Optional.empty();

        Optional<String> source(Folder exercise) throws IOException;
    }

    public ReportMaker(Catalogue catalogue, References references) {
        this.catalogue = catalogue;
        this.references = references;
    }

    /**
     * @param folders what the report is about; an exercise without a result was not begun
     * @param submission what was graded
     */
    public ReportPage page(String title, Collection<Folder> folders, Submission submission, DrawnResult drawn)
            throws IOException {
        Map<String, ExerciseResult> results = drawn.result().exercises().stream()
                .collect(Collectors.toMap(ExerciseResult::exercise, Function.identity()));
        Map<String, List<ExercisePart>> topics = new TreeMap<>();
        for (Folder folder : folders) {
            List<Drawing> drawings = drawn.drawings().getOrDefault(folder.id(), List.of());
            Exercise<?> exercise = catalogue.exercise(folder.id());
            Optional<OwnSource> own = Optional.ofNullable(submission.solutions().get(folder.id()))
                    .map(solution -> new OwnSource(exercise.solutionFile(), solution.text()));
            topics.computeIfAbsent(topic(folder), topic -> new ArrayList<>())
                    .add(part(exercise, Optional.ofNullable(results.get(folder.id())), own, drawings));
        }
        return new ReportPage(
                title,
                "",
                topics.entrySet().stream()
                        .map(topic -> new ModulePart(topic.getKey(), topic.getValue()))
                        .toList());
    }

    private static String topic(Folder folder) {
        return folder.id().substring(0, folder.id().indexOf('/'));
    }

    private <C> ExercisePart part(
            Exercise<C> exercise, Optional<ExerciseResult> result, Optional<OwnSource> own, List<Drawing> drawings)
            throws IOException {
        return new ExercisePart(
                exercise.id(),
                exercise.about().title(),
                exercise.about().level(),
                exercise.about().minutes(),
                exercise.max(),
                exercise.elsewhere(),
                result,
                own,
                drawings.isEmpty() ? List.of() : plates(exercise, drawings),
                sideBySide(exercise, Status.of(result), own));
    }

    private Optional<SideBySide> sideBySide(Exercise<?> exercise, Status status, Optional<OwnSource> own)
            throws IOException {
        if (status != Status.PASSED || own.isEmpty()) {
            return Optional.empty();
        }
        return references
                .source(exercise.folder())
                .map(reference -> new SideBySide(own.get().text(), reference));
    }

    private static <C> List<Plate> plates(Exercise<C> exercise, List<Drawing> drawings) {
        Optional<List<Figure>> expected = ExpectedFigures.of(exercise);
        List<Plate> plates = new ArrayList<>();
        for (int i = 0; i < drawings.size(); i++) {
            Sketch<C> sketch = exercise.sketches().get(i);
            int place = i;
            plates.add(new Plate(
                    sketch.title(), sketch.look(), drawings.get(i), expected.map(figures -> figures.get(place))));
        }
        return plates;
    }
}
