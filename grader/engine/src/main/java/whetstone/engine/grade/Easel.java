package whetstone.engine.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import whetstone.engine.catalogue.Exercise;
import whetstone.kit.Sketch;
import whetstone.kit.Sketch.Drawing;
import whetstone.kit.Subject;

/** Where the pictures of a submission's answers are drawn, if anybody wants them. */
final class Easel {
    private final boolean wanted;
    private final Map<String, List<Drawing>> drawings = new TreeMap<>();

    private Easel(boolean wanted) {
        this.wanted = wanted;
    }

    /** Nobody looks: nothing is asked for a picture's sake. */
    static Easel none() {
        return new Easel(false);
    }

    static Easel ready() {
        return new Easel(true);
    }

    /** @param subject made only when something is drawn, so that drawing has time of its own */
    <C> void draw(Exercise<C> exercise, Supplier<? extends Subject<C>> subject) {
        if (!wanted || exercise.sketches().isEmpty()) {
            return;
        }
        Subject<C> solution = subject.get();
        List<Drawing> drawn = new ArrayList<>();
        exercise.sketches().forEach(sketch -> drawn.add(drawing(sketch, solution)));
        drawings.put(exercise.id(), List.copyOf(drawn));
    }

    Map<String, List<Drawing>> drawings() {
        return Map.copyOf(drawings);
    }

    private static <C> Drawing drawing(Sketch<C> sketch, Subject<C> solution) {
        try {
            return sketch.of(solution);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            // A picture is an extra: when the exercise cannot make it, the marks stand all the same.
            return new Drawing.Blank("the exercise could not make this picture; your solution is not at fault");
        }
    }
}
