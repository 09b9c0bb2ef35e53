package whetstone.engine.prove;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import whetstone.engine.catalogue.AnswerKey;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.catalogue.Mistake;
import whetstone.kit.InProcess;
import whetstone.kit.Sketch;
import whetstone.kit.Sketch.Drawing;
import whetstone.kit.Verdict;
import whetstone.kit.figure.Figure;
import whetstone.kit.figure.Layer;
import whetstone.kit.value.Plain;

/** What the sketches of an exercise must show: something of the right answer, and something else of some wrong one. */
final class FigureRules {
    /** A learner's workspace keeps the expected figures, written out. */
    private static final int LONGEST = 100_000;

    private FigureRules() {}

    static <C> List<String> problems(Exercise<C> exercise) {
        List<String> problems = new ArrayList<>();
        if (exercise.sketches().isEmpty()) {
            problems.add("has no sketch; at least one is wanted");
        }
        Set<String> titles = new HashSet<>();
        for (Sketch<C> sketch : exercise.sketches()) {
            if (sketch.title().isBlank() || !titles.add(sketch.title())) {
                problems.add("the title \"" + sketch.title() + "\" is blank or that of two sketches");
            }
            problems(exercise, sketch)
                    .forEach(problem -> problems.add("the sketch \"" + sketch.title() + "\" " + problem));
        }
        return problems;
    }

    private static <C> List<String> problems(Exercise<C> exercise, Sketch<C> sketch) {
        try {
            return drawn(exercise, sketch);
        } catch (RuntimeException | StackOverflowError fault) {
            return List.of("fails before anybody has answered: " + fault);
        }
    }

    private static <C> List<String> drawn(Exercise<C> exercise, Sketch<C> sketch) {
        AnswerKey<C> key = AnswerKey.of(exercise);
        List<String> problems = new ArrayList<>();
        if (sketch.look().isBlank()) {
            problems.add("does not say what to look at");
        }
        Drawing untouched = drawing(exercise, sketch, exercise.stub());
        if (!(untouched instanceof Drawing.Blank blank)
                || !blank.why().startsWith(Verdict.Kind.NOT_IMPLEMENTED.words())) {
            problems.add("is drawn of the untouched stub: it asks nothing that the stub would have to answer");
        }
        Drawing right = drawing(exercise, sketch, key.reference());
        if (right instanceof Drawing.Drawn drawn) {
            problems.addAll(problems(drawn.figure()));
        } else {
            problems.add("cannot be drawn of the reference: " + ((Drawing.Blank) right).why());
        }
        if (key.mistakes().stream().allMatch(mistake -> isAlike(right, drawing(exercise, sketch, mistake)))) {
            problems.add("looks the same whichever known mistake is made");
        }
        return problems;
    }

    private static <C> Drawing drawing(Exercise<C> exercise, Sketch<C> sketch, Mistake<C> mistake) {
        return drawing(exercise, sketch, mistake.type());
    }

    private static <C> Drawing drawing(Exercise<C> exercise, Sketch<C> sketch, Class<? extends C> type) {
        return sketch.of(InProcess.of(exercise.contract(), type));
    }

    private static boolean isAlike(Drawing first, Drawing second) {
        return Plain.of(first).equals(Plain.of(second));
    }

    private static List<String> problems(Figure figure) {
        List<String> problems = new ArrayList<>();
        if (figure.says().isBlank()) {
            problems.add("says nothing to those who do not see it");
        }
        if (figure.layers().isEmpty()) {
            problems.add("has no layer");
        }
        int length = Plain.of(figure).toString().length();
        if (length > LONGEST) {
            problems.add("takes " + length + " characters to write out; at most " + LONGEST + " are wanted");
        }
        for (Layer layer : figure.layers()) {
            boolean drawn =
                    numbers(layer).allMatch(v -> Double.isFinite(v) || Double.isNaN(v) && layer instanceof Layer.Line);
            if (!drawn) {
                problems.add("has a number in \"" + layer.name() + "\" that cannot be drawn");
            }
            if (figure.x().logarithmic() && xs(layer).anyMatch(x -> x <= 0)
                    || figure.y().logarithmic() && ys(layer).anyMatch(y -> y <= 0)) {
                problems.add("has a number in \"" + layer.name() + "\" that has no place on a logarithmic axis");
            }
        }
        return problems;
    }

    private static DoubleStream numbers(Layer layer) {
        return DoubleStream.concat(xs(layer), ys(layer));
    }

    private static DoubleStream xs(Layer layer) {
        if (layer instanceof Layer.Points points) {
            return Arrays.stream(points.x());
        } else if (layer instanceof Layer.Line line) {
            return Arrays.stream(line.x());
        } else if (layer instanceof Layer.Regions regions) {
            return Arrays.stream(regions.x());
        }
        return layer instanceof Layer.Marks marks ? Arrays.stream(marks.at()) : DoubleStream.empty();
    }

    private static DoubleStream ys(Layer layer) {
        if (layer instanceof Layer.Points points) {
            return Arrays.stream(points.y());
        } else if (layer instanceof Layer.Line line) {
            return Arrays.stream(line.y());
        } else if (layer instanceof Layer.Regions regions) {
            return Arrays.stream(regions.y());
        } else if (layer instanceof Layer.Bars bars) {
            return Arrays.stream(bars.heights());
        }
        return layer instanceof Layer.Image image
                ? Stream.of(image.cells()).flatMapToDouble(Arrays::stream)
                : DoubleStream.empty();
    }
}
