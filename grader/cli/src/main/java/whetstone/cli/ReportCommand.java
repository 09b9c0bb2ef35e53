package whetstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.files.WholeFile;
import whetstone.engine.grade.DrawnResult;
import whetstone.engine.grade.Grader;
import whetstone.engine.page.PageFile;
import whetstone.engine.page.ReportMaker;
import whetstone.engine.page.ReportMaker.References;
import whetstone.engine.page.ReportPage;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.submission.Bounds;
import whetstone.engine.submission.Handin;
import whetstone.engine.submission.NothingToGrade;
import whetstone.engine.submission.Solution;
import whetstone.engine.submission.Submission;
import whetstone.engine.submission.Submissions;
import whetstone.engine.workspace.SelfStudy;
import whetstone.engine.workspace.Workspace;
import whetstone.kit.Examiner;

@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Write a page about your solutions: points, claims, and pictures of your answers beside right ones.",
            "The page is one HTML file that opens in any browser and needs no network."
        })
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EXERCISE", arity = "0..*", description = "Such as linear/ridge; all when none is named.")
    private List<String> ids = List.of();

    @Option(
            names = "--in",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The workspace, or a folder with solutions; this one by default.")
    private Path folder;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the page goes; report.html in the workspace or folder by default.")
    private Path out;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            defaultValue = "Progress report",
            description = "What stands above the page; \"${DEFAULT-VALUE}\" by default.")
    private String title;

    @Mixin
    private SandboxOption sandboxOption;

    @Mixin
    private LimitOption limitOption;

    @Mixin
    private SpeedOption speedOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, NothingToGrade {
        Exercises exercises = Exercises.installed();
        Collection<Folder> chosen = exercises.chosen(ids, spec);
        Optional<Workspace> workspace = Workspace.around(folder);
        Path place = workspace.map(Workspace::sources).orElse(folder);
        Submission submission = begun(handin(place, chosen).read(), chosen);
        Path file = file(workspace.map(Workspace::root).orElse(folder));
        try (Sandbox sandbox = sandboxOption.choose(spec.commandLine().getErr());
                OnStop stop = OnStop.close(sandbox);
                Grader grader = new Grader(
                        exercises.catalogue(),
                        Examiner.PUBLIC_SALT,
                        sandbox,
                        limitOption.budget(),
                        1,
                        1,
                        speedOption.tier())) {
            DrawnResult drawn = grader.gradeAndDraw(submission);
            References references = workspace
                    .<References>map(learners -> new SelfStudy(learners)::source)
                    .orElse(References.NONE);
            ReportPage page = new ReportMaker(exercises.catalogue(), references).page(title, chosen, submission, drawn);
            WholeFile.write(file, PageFile.html(page));
        }
        spec.commandLine().getOut().println("The report is in " + file);
        return Whet.FINE;
    }

    private Handin handin(Path place, Collection<Folder> chosen) throws IOException, NothingToGrade {
        List<Handin> found = new Submissions(Exercises.wanted(chosen), Bounds.of(limitOption.budget()))
                .find(List.of(place.toRealPath()));
        if (found.size() != 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    place + " holds " + found.size() + " submissions; name one of them, such as --in "
                            + place.resolve(found.get(0).name()));
        }
        return found.get(0);
    }

    private Path file(Path home) throws IOException {
        Path file = out == null ? home.resolve("report.html") : out;
        Files.createDirectories(file.toAbsolutePath().getParent());
        return file;
    }

    /** Without the solutions that are as they were handed out: nobody has begun those. */
    private static Submission begun(Submission submission, Collection<Folder> chosen) {
        Map<String, Solution> begun = new TreeMap<>(submission.solutions());
        for (Folder exercise : chosen) {
            begun.computeIfPresent(exercise.id(), (id, own) -> Workspace.isStub(exercise, own.text()) ? null : own);
        }
        return new Submission(submission.name(), begun, submission.unreadable(), submission.refused());
    }
}
