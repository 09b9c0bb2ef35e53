package whetstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.catalogue.FrontMatter;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "List the exercises; in a workspace, with how far you have come.")
final class ListCommand implements Callable<Integer> {
    @Mixin
    private DeskOption deskOption;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Desk> desk = deskOption.find();
        if (desk.isPresent()) {
            out.println(new ListText(desk.get()).text());
        } else {
            byModule(Exercises.installed(), out);
        }
        return Whet.FINE;
    }

    static void byModule(Exercises exercises, PrintWriter out) {
        String module = "";
        for (Folder folder : exercises.catalogue().folders()) {
            String topic = folder.id().substring(0, folder.id().indexOf('/'));
            if (!topic.equals(module)) {
                out.println((module.isEmpty() ? "" : System.lineSeparator()) + topic);
                module = topic;
            }
            FrontMatter about = exercises.catalogue().about(folder);
            out.printf(
                    "  %-32s %-7s %3d min  %s%s%n",
                    folder.id(),
                    about.level(),
                    about.minutes(),
                    about.title(),
                    about.after().isEmpty() ? "" : "  (after " + String.join(", ", about.after()) + ")");
        }
    }
}
