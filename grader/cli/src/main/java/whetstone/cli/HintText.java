package whetstone.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.workspace.Hints;

/**
 * The hints of an exercise, one step more at a time.
 *
 * @param ink dims what was seen before
 */
record HintText(Desk desk, Ink ink) {
    /** Shows the next step below those seen before, and writes down that it was seen. */
    String oneMore(Folder folder) throws IOException {
        Hints hints = Hints.of(folder);
        int seen = count(folder, hints);
        int total = hints.steps().size();
        if (seen == total) {
            return seen(folder) + "\n\n" + whatElseHelps(folder);
        }
        desk.progress().update(now -> now.hinted(folder.id(), seen + 1));
        List<String> parts = new ArrayList<>();
        parts.add(folder.id() + ", hint " + (seen + 1) + " of " + total);
        for (int i = 0; i < seen; i++) {
            parts.add(numbered(hints, i).lines().map(ink::faint).collect(Collectors.joining("\n")));
        }
        parts.add(numbered(hints, seen));
        parts.add(seen + 1 == total ? whatElseHelps(folder) : left(folder, total - seen - 1));
        return String.join("\n\n", parts);
    }

    /** Shows the steps seen before, and no new one. */
    String seen(Folder folder) throws IOException {
        Hints hints = Hints.of(folder);
        int seen = count(folder, hints);
        List<String> parts = new ArrayList<>();
        parts.add(folder.id() + ", " + seen + " of " + hints.steps().size() + " hints seen");
        for (int i = 0; i < seen; i++) {
            parts.add(numbered(hints, i));
        }
        return String.join("\n\n", parts);
    }

    private int count(Folder folder, Hints hints) throws IOException {
        return hints.seen(desk.progress().read().of(folder.id())).size();
    }

    private static String numbered(Hints hints, int i) {
        String number = "  " + (i + 1) + "  ";
        return number + Wrapped.text(hints.steps().get(i)).replace("\n", "\n" + " ".repeat(number.length()));
    }

    private static String left(Folder folder, int left) {
        return (left == 1 ? "One more is left" : left + " more are left") + ". Try this one first; `"
                + Whet.call("hint " + folder.id()) + "` then gives the next.";
    }

    private String whatElseHelps(Folder folder) {
        String id = folder.id();
        return String.join(
                "\n",
                "There are no further hints for " + id + ". What else helps:",
                "  - work through the example in " + desk.shown(desk.workspace().statement(folder))
                        + " by hand, beside your code;",
                "  - `" + Whet.call("check " + id) + "` shows the smallest input that fails: follow it line by line;",
                "  - leave it for a while; `" + Whet.call("list") + "` shows the others, and nothing is locked.");
    }
}
