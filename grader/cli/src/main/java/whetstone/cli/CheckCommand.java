package whetstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
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
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.grade.Grader;
import whetstone.engine.grade.SubmissionResult;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.submission.Bounds;
import whetstone.engine.submission.Handin;
import whetstone.engine.submission.NothingToGrade;
import whetstone.engine.submission.Submission;
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

    @Option(names = "--all", description = "Tell every failure in full, not the first one alone.")
    private boolean all;

    @Mixin
    private ColorOption colorOption;

    @Mixin
    private SandboxOption sandboxOption;

    @Mixin
    private LimitOption limitOption;

    @Mixin
    private SpeedOption speedOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, NothingToGrade, NothingToWorkOn {
        Optional<Desk> desk = Desk.around(folder, spec.commandLine().getErr());
        if (desk.isEmpty()) {
            Exercises exercises = Exercises.installed();
            return check(exercises.catalogue(), exercises.chosen(ids, spec), folder, result -> {});
        }
        List<Folder> chosen = desk.get().toCheck(ids, spec);
        if (chosen.isEmpty()) {
            // Nothing is wrong with a fresh workspace, which its own workflow checks at every push.
            spec.commandLine().getOut().println(NextText.NONE_BEGUN);
            return Whet.FINE;
        }
        return checkIn(desk.get(), chosen);
    }

    private int checkIn(Desk desk, List<Folder> chosen) throws IOException, NothingToGrade {
        PrintWriter out = spec.commandLine().getOut();
        return check(
                desk.exercises().catalogue(),
                chosen,
                desk.workspace().sources(),
                result -> new Remarks(desk).on(result, Instant.now()).ifPresent(out::println));
    }

    /** What is done with a result when it is told. */
    private interface Then {
        void accept(SubmissionResult result) throws IOException;
    }

    private int check(Catalogue catalogue, Collection<Folder> chosen, Path place, Then then)
            throws IOException, NothingToGrade {
        PrintWriter out = spec.commandLine().getOut();
        try (Sandbox sandbox = sandboxOption.choose(spec.commandLine().getErr());
                OnStop stop = OnStop.close(sandbox);
                Grader grader = new Grader(
                        catalogue, Examiner.PUBLIC_SALT, sandbox, limitOption.budget(), 1, 1, speedOption.tier())) {
            List<Handin> handins = new Submissions(Exercises.wanted(chosen), Bounds.of(limitOption.budget()))
                    .find(List.of(place.toRealPath()));
            boolean full = true;
            for (Handin handin : handins) {
                Submission submission = handin.read();
                SubmissionResult result = grader.grade(submission);
                new ResultText(out, colorOption.ink(), all).print(submission, result);
                full &= result.problem().isEmpty() && result.score() >= result.max() - 1e-9;
                then.accept(result);
            }
            return full ? Whet.FINE : Whet.BELOW;
        }
    }
}
