package whetstone.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the learner works. */
final class DeskOption {
    @Option(
            names = "--in",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The workspace, or a folder in it; this one by default.")
    private Path folder;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Optional<Desk> find() {
        return Desk.around(folder, spec.commandLine().getErr());
    }

    Desk get() throws NothingToWorkOn {
        return find().orElseThrow(() -> new NothingToWorkOn("There is no workspace here or in the folders above.\n"
                + "`" + Whet.call("init DIR") + "` makes one; `--in DIR` names one that lies elsewhere."));
    }
}
