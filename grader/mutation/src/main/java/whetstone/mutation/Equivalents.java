package whetstone.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whetstone.engine.catalogue.Folder;

/** An exercise's list of mutants that answer as the reference does, each with the reason. */
record Equivalents(List<Entry> entries) {
    private static final String FILE = "equivalents.md";
    private static final Pattern ENTRY = Pattern.compile("- `(.+?)`: `(.+?)`\\. (.+)");

    /**
     * @param code the changed line of the reference
     * @param change what is done to it, in PIT's words
     */
    record Entry(String code, String change) {
        boolean means(Outcome outcome) {
            return outcome.code().equals(code) && outcome.change().equals(change);
        }
    }

    static Equivalents of(Folder folder) {
        List<Entry> entries = new ArrayList<>();
        if (folder.has(FILE)) {
            Matcher matcher = ENTRY.matcher(folder.text(FILE));
            while (matcher.find()) {
                entries.add(new Entry(matcher.group(1), matcher.group(2)));
            }
        }
        return new Equivalents(entries);
    }

    Outcome judge(Outcome outcome) {
        boolean listed = entries.stream().anyMatch(entry -> entry.means(outcome));
        return listed && outcome.fate() == Fate.SURVIVED ? outcome.as(Fate.EQUIVALENT) : outcome;
    }

    /** Entries that say what is not so: no such mutant survives. */
    List<Entry> stale(List<Outcome> outcomes) {
        return entries.stream()
                .filter(entry -> outcomes.stream()
                        .noneMatch(outcome -> outcome.fate() == Fate.EQUIVALENT && entry.means(outcome)))
                .toList();
    }
}
