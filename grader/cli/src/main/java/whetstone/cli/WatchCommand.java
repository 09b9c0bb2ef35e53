package whetstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import whetstone.engine.grade.Grader;
import whetstone.engine.limits.Budget;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.submission.Bounds;
import whetstone.engine.submission.Submission;
import whetstone.engine.submission.Submissions;
import whetstone.engine.watch.Watch;
import whetstone.kit.Examiner;

@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Check a solution whenever you save it, until you quit.")
final class WatchCommand implements Callable<Integer> {
    @Option(
            names = "--in",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The workspace, or a folder with solutions; this one by default.")
    private Path folder;

    @Mixin
    private SandboxOption sandboxOption;

    @Mixin
    private ColorOption colorOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException, NothingToWorkOn {
        Optional<Desk> desk = Desk.around(folder, spec.commandLine().getErr());
        Exercises exercises = desk.map(Desk::exercises).orElseGet(Exercises::installed);
        Path place = place(desk);
        Submissions submissions =
                new Submissions(Exercises.wanted(exercises.catalogue().folders()), Bounds.usual());
        Companion companion = desk.<Companion>map(each -> new DeskCompanion(each, colorOption.ink()))
                .orElseGet(() -> new CatalogueCompanion(exercises, first(submissions.readWhole(place))));
        try (Sandbox sandbox = sandboxOption.choose(spec.commandLine().getErr());
                Keys keys = Keys.open();
                Screen screen = new Screen(spec.commandLine().getOut(), keys.single());
                OnStop stop = OnStop.run(() -> stop(screen, sandbox));
                Grader grader = new Grader(
                        exercises.catalogue(), Examiner.PUBLIC_SALT, sandbox, Budget.standard(), 1, Grader.NO_END)) {
            screen.begin("Watching " + place + ": save a solution, and the answer is here.");
            WatchSession session = new WatchSession(companion, screen, colorOption.ink());
            try (Watch watch = Watch.start(place, submissions, grader::grade, session::tell)) {
                keys.tell(session::press);
                return session.run(watch::check);
            }
        }
    }

    private Path place(Optional<Desk> desk) throws IOException, NothingToWorkOn {
        Path place = desk.map(each -> each.workspace().sources()).orElse(folder);
        if (!Files.isDirectory(place)) {
            throw new NothingToWorkOn(place + " is no folder; `--in DIR` names the one to watch.");
        }
        return place.toRealPath();
    }

    /** First the screen: what stopped work ends with means nothing. */
    private static void stop(Screen screen, Sandbox sandbox) {
        screen.close();
        sandbox.close();
    }

    private static Optional<String> first(Submission submission) {
        return submission.solutions().keySet().stream().findFirst();
    }
}
