package whetstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.handout.Handout;
import whetstone.engine.handout.Installation;
import whetstone.engine.handout.WorkspaceWriter;

@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Make a workspace: a Maven project with exercises, ready for your IDE.",
            "In a workspace that is there already it adds exercises and brings ours up to date; your solutions stay."
        })
final class InitCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "A new or empty folder, or a workspace.")
    private Path root;

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description = "Topics and exercises, such as linear,trees/cart; all by default.")
    private List<String> only = List.of();

    @Option(names = "--self-study", description = "Pack our own solutions too; each is shown once yours has passed.")
    private boolean selfStudy;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Exercises exercises = Exercises.installed();
        require(
                exercises.haveKeys(),
                "This command belongs to a workspace. Whetstone itself makes another one, and brings this one up to date.");
        boolean renewing = Files.isDirectory(root.resolve(WorkspaceWriter.OURS));
        require(
                renewing || isFree(root),
                root + " is neither empty nor a workspace; nothing was changed. Name a new folder.");
        Collection<Folder> chosen = exercises.inTopics(only, spec);
        Handout handout =
                Handout.of(Whet.Version.text(), exercises.catalogue(), chosen, Installation.running(), selfStudy);
        new WorkspaceWriter(root).write(handout);
        tell(chosen.size(), renewing);
        return Whet.FINE;
    }

    private void tell(int count, boolean renewed) {
        PrintWriter out = spec.commandLine().getOut();
        String exercises = count == 1 ? "1 exercise" : count + " exercises";
        out.println(
                renewed
                        ? root + " is up to date, with " + exercises + "; your solutions are as they were."
                        : root + " is ready, with " + exercises + ".");
        out.println();
        out.println("Next:");
        out.println("    cd " + root);
        out.println("    " + Whet.call("next") + "     which exercise to begin with");
        out.println("    " + Whet.call("watch") + "    an answer at every save");
        out.println("Open the folder in your IDE as a Maven project; its README.md says the rest.");
    }

    /** A folder that is not there, or has nothing in it but version control. */
    private static boolean isFree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.allMatch(each -> each.getFileName().toString().equals(".git"));
        }
    }

    private void require(boolean held, String otherwise) {
        if (!held) {
            throw new ParameterException(spec.commandLine(), otherwise);
        }
    }
}
