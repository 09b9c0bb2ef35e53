package whetstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.files.Removal;
import whetstone.engine.files.WholeFile;
import whetstone.engine.grade.DrawnResult;
import whetstone.engine.grade.Grader;
import whetstone.engine.page.PageFile;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.speed.Comparands;
import whetstone.engine.submission.Bounds;
import whetstone.engine.submission.Handin;
import whetstone.engine.submission.NothingToGrade;
import whetstone.engine.submission.Submission;
import whetstone.engine.submission.Submissions;
import whetstone.engine.workspace.Workspace;
import whetstone.kit.Examiner;
import whetstone.timing.Timing;
import whetstone.timing.Timing.Effort;
import whetstone.timing.Timing.Took;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Time your solution of an exercise by JMH, beside the naive loop and, where it is at hand, a fast method.",
            "It runs as you, without walls: for code of your own only. It takes about 20 seconds for each."
        })
final class BenchCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "EXERCISE",
            description = "One that declares what is measured, such as foundations/matmul.")
    private String id;

    @Option(
            names = "--in",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The workspace, or a folder with your solution; this one by default.")
    private Path folder;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the page with the chart goes; bench.html in the workspace or folder by default.")
    private Path out;

    @Option(names = "--quick", description = "One short run of each: a first impression, with less certainty.")
    private boolean quick;

    @Mixin
    private ColorOption colorOption;

    @Mixin
    private SandboxOption sandboxOption;

    @Mixin
    private LimitOption limitOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, NothingToGrade {
        Exercises exercises = Exercises.installed();
        Folder chosen = exercises.named(id, spec);
        Exercise<?> exercise = exercises.catalogue().exercise(id);
        if (exercise.speed().isEmpty()) {
            throw new ParameterException(spec.commandLine(), id + " does not declare what is measured in time.");
        }
        Submission submission = submission(chosen);
        DrawnResult checked = checked(exercises, submission);
        boolean right = checked.result().problem().isEmpty()
                && checked.result().score() >= checked.result().max() - 1e-9;
        if (!right) {
            new ResultText(spec.commandLine().getOut(), colorOption.ink(), false).print(submission, checked.result());
            spec.commandLine().getOut().println("It is timed when every claim holds.");
            return Whet.BELOW;
        }
        Map<String, Took> took = timed(exercise, submission.solutions().get(id).text());
        Path file = out == null
                ? Workspace.around(folder).map(Workspace::root).orElse(folder).resolve("bench.html")
                : out;
        WholeFile.write(
                file,
                PageFile.html(
                        new BenchPage(exercise).of(checked.result().exercises().get(0), took)));
        spec.commandLine().getOut().println("The chart is in " + file);
        return Whet.FINE;
    }

    private Submission submission(Folder chosen) throws IOException, NothingToGrade {
        Path place = Workspace.around(folder).map(Workspace::sources).orElse(folder);
        List<Handin> found = new Submissions(Exercises.wanted(List.of(chosen)), Bounds.of(limitOption.budget()))
                .find(List.of(place.toRealPath()));
        if (found.size() != 1) {
            throw new ParameterException(
                    spec.commandLine(), place + " holds " + found.size() + " submissions, not one");
        }
        return found.get(0).read();
    }

    private DrawnResult checked(Exercises exercises, Submission submission) throws IOException {
        try (Sandbox sandbox = sandboxOption.choose(spec.commandLine().getErr());
                OnStop stop = OnStop.close(sandbox);
                Grader grader =
                        new Grader(exercises.catalogue(), Examiner.PUBLIC_SALT, sandbox, limitOption.budget(), 1, 1)) {
            return new DrawnResult(grader.grade(submission), Map.of());
        }
    }

    private Map<String, Took> timed(Exercise<?> exercise, String source) throws IOException {
        Path classes = Files.createTempDirectory("whetstone-bench");
        try {
            OwnClasses.compile(exercise, source, classes);
            Timing timing = new Timing(
                    exercise.speed().orElseThrow().getClass().getName(),
                    classes,
                    quick ? new Effort(1, 2, 3) : Effort.STANDARD);
            PrintWriter text = spec.commandLine().getOut();
            text.println("For " + exercise.speed().orElseThrow().what() + ":");
            Map<String, Took> took = new LinkedHashMap<>();
            for (Map.Entry<String, String> each : answering(exercise).entrySet()) {
                Took time = timing.of(each.getValue());
                took.put(each.getKey(), time);
                text.printf(
                        Locale.ROOT,
                        "%-16s %10.3f ms  ± %.3f%n",
                        each.getKey(),
                        time.nanos() / 1e6,
                        time.error() / 1e6);
                text.flush();
            }
            return took;
        } finally {
            Removal.of(classes).run();
        }
    }

    private static Map<String, String> answering(Exercise<?> exercise) {
        Map<String, String> names = new LinkedHashMap<>();
        String home = exercise.folder().packageName() + ".";
        names.put("your solution", exercise.stub().getName());
        names.put("naive loop", home + Comparands.NAIVE);
        if (exercise.folder().has(Comparands.file(Comparands.FAST))) {
            names.put("fast method", home + Comparands.FAST);
        }
        return names;
    }
}
