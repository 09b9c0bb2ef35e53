package whetstone.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.grade.ExerciseResult;
import whetstone.engine.page.ExercisePart;
import whetstone.engine.page.ModulePart;
import whetstone.engine.page.Plate;
import whetstone.engine.page.ReportPage;
import whetstone.kit.Sketch.Drawing;
import whetstone.kit.figure.Figure;
import whetstone.timing.Timing.Took;

/** A report of one exercise whose only picture is how long answers take. */
record BenchPage(Exercise<?> exercise) {
    /** @param took by the names of who was timed, in the order in which they are drawn */
    ReportPage of(ExerciseResult result, Map<String, Took> took) {
        String topic = exercise.id().substring(0, exercise.id().indexOf('/'));
        return new ReportPage("How long it takes", "", List.of(new ModulePart(topic, List.of(part(result, took)))));
    }

    private ExercisePart part(ExerciseResult result, Map<String, Took> took) {
        return new ExercisePart(
                exercise.id(),
                exercise.about().title(),
                exercise.about().level(),
                exercise.about().minutes(),
                exercise.max(),
                exercise.elsewhere(),
                Optional.of(result),
                Optional.empty(),
                List.of(plate(took)),
                Optional.empty());
    }

    private Plate plate(Map<String, Took> took) {
        String what = exercise.speed().orElseThrow().what();
        double[] millis =
                took.values().stream().mapToDouble(time -> time.nanos() / 1e6).toArray();
        List<String> names = List.copyOf(took.keySet());
        Figure figure = Figure.saying("On this machine it takes %s ms: " + String.join(", ", names) + ".", millis)
                .axes("", "milliseconds for an answer")
                .bars("time", names, millis);
        return new Plate(
                "Time for " + what,
                "The average over some seconds, by JMH, each in processes of its own. Shorter is faster.",
                new Drawing.Drawn(figure),
                Optional.empty());
    }
}
