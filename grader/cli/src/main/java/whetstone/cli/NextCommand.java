package whetstone.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "next",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Name the exercise to do next, why, and where its files are.")
final class NextCommand implements Callable<Integer> {
    @Mixin
    private DeskOption deskOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, NothingToWorkOn {
        spec.commandLine().getOut().println(new NextText(deskOption.get()).text());
        return Whet.FINE;
    }
}
