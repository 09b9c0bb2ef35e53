package whetstone.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Machine-learning exercises for Java: solve them, grade them, write them. */
@Command(
        name = "whet",
        mixinStandardHelpOptions = true,
        version = "whet 0.1.0",
        subcommands = {ProveCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        description = "Machine-learning exercises for Java: solve them, grade them, write them.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:below the required mark, or a proof failed",
            "2:wrong usage",
            "3:the grader's own fault"
        })
public final class Whet {
    private Whet() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Whet()).execute(arguments));
    }
}
