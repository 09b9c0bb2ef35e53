package whetstone.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A known mistake as a learner would hand it in: one file, with everything that it stands on inside. */
final class MistakeSource {
    private static final Path KIT = Path.of("../kit/src/main/java/whetstone/kit");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([a-zA-Z0-9_.]+)\\.(\\w+|\\*);\n");
    private static final Pattern ANNOTATION =
            Pattern.compile("(?ms)^@Misconception\\(.*?(?=^(public|final|abstract|class))");

    private final Path folder;
    private final String type;
    private final Map<String, String> bodies = new LinkedHashMap<>();
    private final Set<String> imports = new TreeSet<>();

    private MistakeSource(Path folder, String type) {
        this.folder = folder;
        this.type = type;
    }

    /**
     * @param folder of the exercise
     * @param type what its types begin with
     * @param mistake the name of the mistake
     */
    static String of(Path folder, String type, String mistake) throws IOException {
        MistakeSource source = new MistakeSource(folder, type);
        source.take(folder.resolve("wrong").resolve(mistake + ".java"));
        String packageName = folder.getParent().getFileName() + "." + folder.getFileName();
        String text = "package " + packageName + ";\n\n" + String.join("", source.imports) + "\n"
                + String.join("\n", source.bodies.values()).replaceAll("(?m)^public ", "");
        return text.replaceAll("\\b" + mistake + "\\b", type + "Solution")
                .replaceFirst("(?m)^(final )?class " + type + "Solution", "public class " + type + "Solution");
    }

    private void take(Path first) throws IOException {
        Deque<Path> files = new ArrayDeque<>(Set.of(first));
        while (!files.isEmpty()) {
            Path file = files.removeFirst();
            String text = Files.readString(file);
            Matcher line = IMPORT.matcher(text);
            while (line.find()) {
                String imported = line.group(1) + "." + line.group(2);
                if (imported.startsWith("java.") || line.group().contains(type + ".")) {
                    imports.add(line.group());
                }
            }
            String body =
                    ANNOTATION.matcher(IMPORT.matcher(text).replaceAll("")).replaceAll("");
            bodies.put(file.getFileName().toString(), body.replaceFirst("(?m)^package .*;\n", ""));
            for (Path other : inReach()) {
                String name = other.getFileName().toString().replace(".java", "");
                boolean named =
                        Pattern.compile("\\b" + name + "\\b").matcher(body).find();
                if (named && !bodies.containsKey(other.getFileName().toString()) && !files.contains(other)) {
                    files.add(other);
                }
            }
        }
    }

    /** What a mistake may stand on: the reference, other files beside it, and the kit's laws. */
    private Set<Path> inReach() throws IOException {
        Set<Path> files = new TreeSet<>(Set.of(KIT.resolve("Laws.java"), folder.resolve(type + "Reference.java")));
        try (var beside = Files.list(folder.resolve("wrong"))) {
            beside.forEach(files::add);
        }
        return files;
    }
}
