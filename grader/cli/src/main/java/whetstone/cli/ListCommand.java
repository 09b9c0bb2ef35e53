package whetstone.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.catalogue.FrontMatter;

@Command(name = "list", mixinStandardHelpOptions = true, description = "List the exercises, by module.")
final class ListCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Exercises exercises = Exercises.installed();
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
        out.flush();
        return Whet.FINE;
    }
}
