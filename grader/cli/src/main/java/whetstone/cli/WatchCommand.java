package whetstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import whetstone.engine.grade.Grader;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.submission.Bounds;
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
            description = "The folder with the solutions; this one by default.")
    private Path folder;

    @Mixin
    private SandboxOption sandboxOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Exercises exercises = Exercises.installed();
        Submissions submissions =
                new Submissions(Exercises.wanted(exercises.catalogue().folders()), Bounds.usual());
        try (Sandbox sandbox = sandboxOption.choose(spec.commandLine().getErr());
                Keys keys = Keys.open()) {
            Screen screen = new Screen(out, keys.single());
            WatchSession session = new WatchSession(
                    CatalogueCompanion.of(exercises.catalogue(), submissions.readWhole(folder)), screen);
            out.println("Watching " + folder.toRealPath() + ": save a solution, and the answer is here.");
            out.flush();
            try (OnStop stop = OnStop.run(() -> {
                        screen.close();
                        sandbox.close();
                    });
                    Grader grader = new Grader(exercises.catalogue(), Examiner.PUBLIC_SALT, sandbox, 1, Grader.NO_END);
                    Watch watch = Watch.start(folder, submissions, grader::grade, session::tell)) {
                keys.tell(session::press);
                return session.run(watch::check);
            } finally {
                screen.close();
            }
        }
    }
}
