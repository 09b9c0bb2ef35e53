package whetstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
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
            description = "Such as linear/ridge; all that are found when none is named.")
    private List<String> ids = List.of();

    @Option(
            names = "--in",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder with the solutions; this one by default.")
    private Path folder;

    @Option(names = "--all", description = "Tell every failure in full, not the first one alone.")
    private boolean all;

    @Mixin
    private ColorOption colorOption;

    @Mixin
    private SandboxOption sandboxOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, NothingToGrade {
        PrintWriter out = spec.commandLine().getOut();
        Exercises exercises = Exercises.installed();
        Collection<Folder> chosen = exercises.chosen(ids, spec);
        try (Sandbox sandbox = sandboxOption.choose(spec.commandLine().getErr());
                OnStop stop = OnStop.close(sandbox);
                Grader grader = new Grader(exercises.catalogue(), Examiner.PUBLIC_SALT, sandbox, 1, 1)) {
            List<Handin> handins =
                    new Submissions(Exercises.wanted(chosen), Bounds.usual()).find(List.of(folder.toRealPath()));
            boolean full = true;
            for (Handin handin : handins) {
                Submission submission = handin.read();
                SubmissionResult result = grader.grade(submission);
                new ResultText(out, colorOption.ink(), all).print(submission, result);
                full &= result.problem().isEmpty() && result.score() >= result.max() - 1e-9;
            }
            return full ? Whet.FINE : Whet.BELOW;
        }
    }
}
