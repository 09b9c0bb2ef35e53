package whetstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whetstone.engine.grade.Grader;
import whetstone.engine.grade.GradingRun;
import whetstone.engine.limits.Budget;
import whetstone.engine.report.ResultFiles;
import whetstone.engine.report.RunSummary;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.speed.SpeedTier;
import whetstone.engine.submission.Bounds;
import whetstone.engine.submission.Handin;
import whetstone.engine.submission.NothingToGrade;
import whetstone.engine.submission.Submissions;
import whetstone.kit.Examiner;

@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Grade submissions.",
            "A PATH is one submission (a zip, or a folder with solutions in it) or a folder of submissions. "
                    + "Solutions are found by their file names."
        })
final class GradeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Folders or zips.")
    private List<Path> paths;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where the results go: JSON, and files for spreadsheets and build services.")
    private Path out;

    @Option(
            names = "--salt",
            paramLabel = "TEXT",
            defaultValue = Examiner.PUBLIC_SALT,
            description = "Makes the drawn data unforeseeable; the same salt gives the same data. "
                    + "Without one the data are those of a learner's workspace.")
    private String salt;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Submissions graded at a time; as many as there are cores by default.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--require",
            paramLabel = "PERCENT",
            converter = Percent.Converter.class,
            description = "Exit with 1 when a submission earns less than this share of its points, such as 60%%.")
    private Percent required = new Percent(0);

    @Mixin
    private SpeedOption speedOption;

    @Option(
            names = "--speed-points",
            paramLabel = "N",
            description =
                    "What a gold badge is worth on top of the claims, silver two thirds and bronze one; measures speed "
                            + "too. Without it badges are for honour and change no score.")
    private double speedPoints;

    @Mixin
    private SandboxOption sandboxOption;

    @Mixin
    private LimitOption limitOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException, NothingToGrade {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be at least 1");
        }
        if (!(speedPoints >= 0)) {
            throw new ParameterException(spec.commandLine(), "--speed-points must not be negative");
        }
        PrintWriter err = spec.commandLine().getErr();
        Exercises exercises = Exercises.installed();
        Budget budget = limitOption.budget();
        List<Handin> handins =
                new Submissions(Exercises.wanted(exercises.catalogue().folders()), Bounds.of(budget)).find(paths);
        ResultFiles files = new ResultFiles(out);
        try (Sandbox sandbox = sandboxOption.choose(err);
                OnStop stop = OnStop.close(sandbox)) {
            int atOnce = tier().measured() ? 1 : Math.min(jobs, handins.size());
            try (Grader grader =
                            new Grader(exercises.catalogue(), salt, sandbox, budget, atOnce, handins.size(), tier());
                    GradingProgress progress = GradingProgress.of(handins.size(), err)) {
                List<RunSummary.Line> lines =
                        new GradingRun(grader, files, atOnce).grade(handins, result -> progress.step());
                files.write(new RunSummary(
                        Whet.Version.text(),
                        System.getProperty("java.version"),
                        sandbox.name(),
                        budget.changes(),
                        RunSummary.hash(salt),
                        lines));
                return told(lines);
            }
        }
    }

    /** Who is timed works alone, whatever --jobs says. */
    private SpeedTier tier() {
        return speedPoints > 0 ? new SpeedTier(true, speedPoints) : speedOption.tier();
    }

    private int told(List<RunSummary.Line> lines) {
        PrintWriter text = spec.commandLine().getOut();
        for (RunSummary.Line line : lines) {
            text.printf(
                    Locale.ROOT,
                    "%-32s %6.2f of %6.2f  %s%n",
                    line.submission(),
                    line.score(),
                    line.max(),
                    line.ending());
            line.trouble().ifPresent(trouble -> text.println("    " + trouble));
        }
        text.println("Results are in " + out.resolve("results.json"));
        text.flush();
        if (lines.stream().anyMatch(line -> line.ending().equals("ungradable"))) {
            return Whet.FAULT;
        }
        return lines.stream().allMatch(line -> required.isReached(line.score(), line.max())) ? Whet.FINE : Whet.BELOW;
    }
}
