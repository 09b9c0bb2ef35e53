package whetstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.workspace.Reset;

@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Put the stub of an exercise back; your solution is kept.")
final class ResetCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EXERCISE", description = "Such as linear/ridge.")
    private String id;

    @Option(
            names = "--given",
            description = "Put the statement, the contract and the tests back instead; your solution stays as it is.")
    private boolean given;

    @Mixin
    private DeskOption deskOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, NothingToWorkOn {
        Desk desk = deskOption.get();
        PrintWriter out = spec.commandLine().getOut();
        Folder folder = desk.exercises().named(id, spec);
        Reset reset = new Reset(desk.workspace());
        List<Reset.PutBack> done =
                given ? reset.given(folder) : reset.stub(folder).stream().toList();
        if (done.isEmpty()) {
            out.println("There is nothing to put back for " + id + "; no file was changed.");
        }
        for (Reset.PutBack each : done) {
            out.println(desk.shown(each.file()) + " is again as it was given out.");
            each.kept().ifPresent(kept -> out.println("  What you had is kept as " + desk.shown(kept)));
        }
        return Whet.FINE;
    }
}
