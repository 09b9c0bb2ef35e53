package whetstone.engine.figure;

import java.util.List;
import java.util.Optional;
import whetstone.engine.catalogue.AnswerKey;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.catalogue.MalformedExerciseException;
import whetstone.kit.InProcess;
import whetstone.kit.Sketch;
import whetstone.kit.Sketch.Drawing;
import whetstone.kit.figure.Figure;

/** What an exercise's sketches look like when the answers are right. */
public final class ExpectedFigures {
    private ExpectedFigures() {}

    /**
     * The figures, in the order of the sketches: drawn from the reference where it is, else as the exercise's folder
     * keeps them; nothing where it has neither.
     */
    public static <C> Optional<List<Figure>> of(Exercise<C> exercise) {
        if (exercise.folder().has(exercise.folder().typeName() + "Reference.class")) {
            return Optional.of(drawn(exercise));
        }
        return exercise.folder().has(FigureFile.NAME) ? Optional.of(kept(exercise)) : Optional.empty();
    }

    private static <C> List<Figure> drawn(Exercise<C> exercise) {
        Class<? extends C> reference = AnswerKey.of(exercise).reference();
        return exercise.sketches().stream()
                .map(sketch -> drawn(sketch, InProcess.of(exercise.contract(), reference)))
                .toList();
    }

    private static <C> Figure drawn(Sketch<C> sketch, InProcess<C> reference) {
        if (sketch.of(reference) instanceof Drawing.Drawn drawn) {
            return drawn.figure();
        }
        throw new MalformedExerciseException("\"" + sketch.title() + "\" cannot be drawn of the reference");
    }

    private static List<Figure> kept(Exercise<?> exercise) {
        List<Figure> kept = FigureFile.read(exercise.folder().text(FigureFile.NAME));
        if (kept.size() != exercise.sketches().size()) {
            throw new MalformedExerciseException(FigureFile.NAME + " has " + kept.size() + " figures for "
                    + exercise.sketches().size() + " sketches");
        }
        return kept;
    }
}
