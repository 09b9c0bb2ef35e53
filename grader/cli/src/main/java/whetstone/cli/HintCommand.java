package whetstone.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whetstone.engine.catalogue.Folder;

@Command(
        name = "hint",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Show the next step of an exercise's hints.")
final class HintCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "EXERCISE",
            arity = "0..1",
            description = "Such as linear/ridge; the one that `whet next` names by default.")
    private String id;

    @Option(names = "--seen", description = "Show again what was seen, and nothing new.")
    private boolean seen;

    @Mixin
    private DeskOption deskOption;

    @Mixin
    private ColorOption colorOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, NothingToWorkOn {
        Desk desk = deskOption.get();
        Folder folder = id == null ? next(desk) : desk.exercises().named(id, spec);
        HintText hints = new HintText(desk, colorOption.ink());
        spec.commandLine().getOut().println(seen ? hints.seen(folder) : hints.oneMore(folder));
        return Whet.FINE;
    }

    private static Folder next(Desk desk) throws IOException, NothingToWorkOn {
        return desk.next(desk.progress().read())
                .orElseThrow(() ->
                        new NothingToWorkOn("Every exercise is passed. To see the hints of one all the same, name it: "
                                + Whet.call("hint EXERCISE")))
                .lesson()
                .folder();
    }
}
