package whetstone.engine.prove;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.catalogue.MalformedExerciseException;

/** What must lie in an exercise's folder, and that nothing else does. */
final class FolderRules {
    private static final int STATEMENT_LINES = 120;

    private FolderRules() {}

    static List<String> problems(Folder folder) {
        List<String> problems = new ArrayList<>();
        String name;
        try {
            name = folder.typeName();
        } catch (MalformedExerciseException malformed) {
            return List.of(malformed.getMessage());
        }
        for (String needed :
                List.of("statement.md", "hints.md", name + ".java", name + "Reference.java", name + "Checks.java")) {
            if (!folder.has(needed)) {
                problems.add("has no " + needed);
            }
        }
        folder.files().stream()
                .filter(file -> !belongs(name).matcher(file).matches())
                .forEach(file -> problems.add("a stray file: " + file));
        problems.addAll(textProblems(folder));
        return problems;
    }

    private static Pattern belongs(String name) {
        String type = Pattern.quote(name);
        return Pattern.compile("statement\\.md|hints\\.md|equivalents\\.md|" + type
                + "(Solution|Reference|Checks|Hidden|Cases|Figures|Speed)?\\.java"
                + "|speed/(Naive|Fast|Idle)\\.java|(right|wrong|witness)/[A-Za-z0-9]+\\.java|.*\\.class");
    }

    private static List<String> textProblems(Folder folder) {
        List<String> problems = new ArrayList<>();
        if (folder.has("statement.md") && folder.text("statement.md").lines().count() > STATEMENT_LINES) {
            problems.add("statement.md is longer than two screens (" + STATEMENT_LINES + " lines)");
        }
        if (folder.has("hints.md") && folder.text("hints.md").split("(?m)^---\\R").length < 2) {
            problems.add("hints.md has fewer than two steps; a line `---` parts them");
        }
        return problems;
    }
}
