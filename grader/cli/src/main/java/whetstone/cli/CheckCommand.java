package whetstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.grade.Grader;
import whetstone.engine.grade.SubmissionResult;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.submission.Bounds;
import whetstone.engine.submission.Handin;
import whetstone.engine.submission.NothingToGrade;
import whetstone.engine.submission.Submissions;
import whetstone.kit.Examiner;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Check your solutions: every claim, what failed and on which input, and what to look at next.")
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "EXERCISE",
            arity = "0..*",
            description = "Such as linear/ridge; when none is named, those you have begun, or outside a workspace "
                    + "all that are found.")
    private List<String> ids = List.of();

    @Option(
            names = "--in",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The workspace, or a folder with solutions; this one by default.")
    private Path folder;

    @Mixin
    private SandboxOption sandboxOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, NothingToGrade, NothingToWorkOn {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Desk> desk = Desk.around(folder, spec.commandLine().getErr());
        Exercises exercises = desk.map(Desk::exercises).orElseGet(Exercises::installed);
        List<Handin> handins = handins(desk, exercises);
        List<String> passed = new ArrayList<>();
        boolean full = true;
        try (Sandbox sandbox = sandboxOption.choose(spec.commandLine().getErr());
                OnStop stop = OnStop.close(sandbox);
                Grader grader = new Grader(exercises.catalogue(), Examiner.PUBLIC_SALT, sandbox, 1, handins.size())) {
            for (Handin handin : handins) {
                SubmissionResult result = grader.grade(handin.read());
                new ResultText(out).print(result);
                full &= result.problem().isEmpty() && result.score() >= result.max() - 1e-9;
                if (desk.isPresent()) {
                    passed.addAll(desk.get().record(result, Instant.now()));
                }
            }
        }
        if (!passed.isEmpty()) {
            out.println(new NextText(desk.get()).afterPassing(passed));
        }
        return full ? Whet.FINE : Whet.BELOW;
    }

    /** In a workspace each exercise's own folder is looked into; elsewhere solutions are found wherever they lie. */
    private List<Handin> handins(Optional<Desk> desk, Exercises exercises)
            throws IOException, NothingToGrade, NothingToWorkOn {
        Collection<Folder> chosen = desk.isPresent() ? desk.get().toCheck(ids, spec) : exercises.chosen(ids, spec);
        List<Path> places = desk.isPresent()
                ? chosen.stream().map(desk.get().workspace()::folder).toList()
                : List.of(folder.toRealPath());
        return new Submissions(Exercises.wanted(chosen), Bounds.usual()).find(places);
    }
}
