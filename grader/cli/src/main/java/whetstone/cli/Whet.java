package whetstone.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.UsageMessageSpec;
import whetstone.engine.submission.NothingToGrade;

/** Machine-learning exercises for Java: solve them, grade them, write them. */
@Command(
        name = "whet",
        mixinStandardHelpOptions = true,
        versionProvider = Whet.Version.class,
        subcommands = {
            InitCommand.class,
            ListCommand.class,
            NextCommand.class,
            CheckCommand.class,
            WatchCommand.class,
            HintCommand.class,
            ResetCommand.class,
            ReportCommand.class,
            BenchCommand.class,
            PackCommand.class,
            GradeCommand.class,
            LimitsCommand.class,
            NewCommand.class,
            ProveCommand.class,
            DoctorCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        description = "Machine-learning exercises for Java: solve them, grade them, write them.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:below the required mark, or a proof failed",
            "2:wrong usage, or nothing to work on",
            "3:the grader's own fault"
        })
public final class Whet {
    /** Exit codes, as the help lists them. */
    static final int FINE = 0;

    static final int BELOW = 1;
    static final int USAGE = 2;
    static final int FAULT = 3;

    private Whet() {}

    public static void main(String[] arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    /** Runs a command and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine whet = new CommandLine(new Whet());
        whet.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
        whet.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new CommandGroups());
        return whet.setOut(new PrintWriter(new LogWriter(out), true))
                .setErr(new PrintWriter(new LogWriter(err), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Whet::misused)
                .setExecutionExceptionHandler(Whet::failed)
                .execute(arguments);
    }

    /** One line, and what was perhaps meant; the whole usage would push it off the screen. */
    private static int misused(CommandLine.ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        if (arguments.length == 0) {
            command.usage(command.getErr());
            return USAGE;
        }
        command.getErr().println(misuse.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(misuse, command.getErr());
        boolean whole = command.getParent() == null;
        command.getErr()
                .println(
                        "`" + call(whole ? "--help" : command.getCommandName() + " --help") + "` tells what it takes.");
        return USAGE;
    }

    /** A command line as it is typed here; the scripts that start this JVM say how they are called. */
    static String call(String arguments) {
        return System.getProperty("whet.call", "whet") + " " + arguments;
    }

    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        if (failure instanceof NothingToGrade || failure instanceof NothingToWorkOn) {
            command.getErr().println(failure.getMessage());
            return USAGE;
        }
        String what = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        command.getErr().println("whet failed: " + what);
        return FAULT;
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"whet " + text()};
        }

        static String text() {
            String version = Whet.class.getPackage().getImplementationVersion();
            return version == null ? "in development" : version;
        }
    }
}
