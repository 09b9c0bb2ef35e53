package whetstone.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;

/** Lists the commands of {@code whet --help} by who uses them; whatever is in no group comes last. */
final class CommandGroups implements IHelpSectionRenderer {
    private record Group(String title, List<String> commands) {}

    private static final List<Group> GROUPS = List.of(
            new Group(
                    "To learn",
                    List.of("init", "list", "next", "check", "watch", "hint", "report", "bench", "reset", "pack")),
            new Group("To grade", List.of("grade", "limits")),
            new Group("To write exercises", List.of("new", "prove")));

    @Override
    public String render(Help help) {
        Map<String, Help> left = new LinkedHashMap<>(help.subcommands());
        StringBuilder text = new StringBuilder();
        for (Group group : GROUPS) {
            Map<String, Help> members = new LinkedHashMap<>();
            group.commands().stream().filter(left::containsKey).forEach(name -> members.put(name, left.remove(name)));
            text.append(section(group.title(), help, members));
        }
        return text + section("For all", help, left);
    }

    private static String section(String title, Help help, Map<String, Help> commands) {
        return commands.isEmpty() ? "" : String.format("%n%s:%n%s", title, help.commandList(commands));
    }
}
