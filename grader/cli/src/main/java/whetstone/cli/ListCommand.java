package whetstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import whetstone.engine.workspace.Course;
import whetstone.engine.workspace.Course.Lesson;

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

    /** By topic, in the order of the course within each and among them. */
    static void byModule(Exercises exercises, PrintWriter out) {
        Map<String, List<Lesson>> byTopic = Course.of(exercises.catalogue()).lessons().stream()
                .collect(Collectors.groupingBy(Lesson::topic, LinkedHashMap::new, Collectors.toList()));
        String gap = "";
        for (Map.Entry<String, List<Lesson>> topic : byTopic.entrySet()) {
            out.println(gap + topic.getKey());
            topic.getValue().forEach(lesson -> out.println(line(lesson)));
            gap = System.lineSeparator();
        }
    }

    private static String line(Lesson lesson) {
        return String.format(
                "  %-32s %-7s %3d min  %s%s",
                lesson.id(),
                lesson.about().level(),
                lesson.about().minutes(),
                lesson.about().title(),
                lesson.after().isEmpty() ? "" : "  (after " + String.join(", ", lesson.after()) + ")");
    }
}
