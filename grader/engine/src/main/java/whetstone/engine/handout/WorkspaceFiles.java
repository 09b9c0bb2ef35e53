package whetstone.engine.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whetstone.engine.catalogue.Folder;

/** The texts of a workspace, filled in from templates. */
public final class WorkspaceFiles {
    private static final String WINDOWS_LINE_END = "\r\n";

    private final Map<String, String> fill;

    WorkspaceFiles(String version, List<Artifact> artifacts) {
        List<String> ours = artifacts.stream()
                .map(each -> ".whetstone/repository/" + each.jar())
                .toList();
        List<String> all =
                Stream.concat(ours.stream(), Stream.of(".whetstone/lib/*")).toList();
        fill = Map.of(
                "version",
                version,
                "classpath",
                all.stream().map(each -> "$home/" + each).collect(Collectors.joining(":")),
                "windows-classpath",
                all.stream()
                        .map(each -> "%HOME_OF_WHET%" + each.replace('/', '\\'))
                        .collect(Collectors.joining(";")));
    }

    /** Files that are the same for every exercise, by where they go. */
    Map<String, String> common() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pom.xml", filled("workspace/pom.xml", fill));
        files.put("README.md", filled("workspace/README.md", fill));
        files.put(".gitignore", filled("workspace/gitignore", fill));
        files.put(".github/workflows/whetstone.yml", filled("workspace/workflow.yml", fill));
        files.put(".whetstone/launch.sh", text("launch.sh"));
        files.put("whet", filled("workspace/whet", fill));
        files.put("whet.cmd", filled("workspace/whet.cmd", fill).replace("\n", WINDOWS_LINE_END));
        files.put("mvnw", text("workspace/mvnw"));
        files.put("mvnw.cmd", text("workspace/mvnw.cmd"));
        files.put(".mvn/jvm.config", text("workspace/.mvn/jvm.config"));
        files.put(".mvn/wrapper/maven-wrapper.properties", text("workspace/.mvn/wrapper/maven-wrapper.properties"));
        return files;
    }

    /** What lies beside the solution, by file name. */
    public static Map<String, String> of(Folder folder) {
        String name = folder.typeName();
        Map<String, String> names = Map.of("package", folder.packageName(), "Name", name);
        return Map.of(
                "statement.md",
                folder.text("statement.md"),
                name + ".java",
                folder.text(name + ".java"),
                name + "Test.java",
                filled("workspace/NameTest.java.template", names));
    }

    /** The version of ASM that this project is built with; the template of the POM has been given it by the build. */
    static String asmVersion() {
        Matcher version = Pattern.compile("asm ([0-9.]+)").matcher(text("versions.txt"));
        if (!version.find()) {
            throw new IllegalStateException("the build has left no version of ASM");
        }
        return version.group(1);
    }

    private static String filled(String template, Map<String, String> fill) {
        String text = text(template);
        for (Map.Entry<String, String> each : fill.entrySet()) {
            text = text.replace("{{" + each.getKey() + "}}", each.getValue());
        }
        return text;
    }

    private static String text(String resource) {
        try (InputStream content = WorkspaceFiles.class.getResourceAsStream(resource)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
