package whetstone.engine.handout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One of our jars in the small Maven repository inside a workspace.
 *
 * @param id its artifact id
 * @param version changes with the contents of all of ours, so that no Maven ever takes an older one from its cache
 * @param files what by the suffix of its name: {@code .jar}, {@code -sources.jar}
 */
record Artifact(String id, String version, List<Dependency> needs, Map<String, byte[]> files) {
    private static final String GROUP = "dev.whetstone";

    /** What an artifact needs, such as {@code org.ow2.asm:asm:9.1}. */
    record Dependency(String group, String id, String version) {
        String xml() {
            return "    <dependency>\n      <groupId>" + group + "</groupId>\n      <artifactId>" + id
                    + "</artifactId>\n      <version>" + version + "</version>\n    </dependency>\n";
        }
    }

    Dependency asDependency() {
        return new Dependency(GROUP, id, version);
    }

    /** Where its jar lies below the repository. */
    String jar() {
        return folder() + "/" + id + "-" + version + ".jar";
    }

    private String folder() {
        return GROUP.replace('.', '/') + "/" + id + "/" + version;
    }

    void write(Path repository) throws IOException {
        Path folder = Files.createDirectories(repository.resolve(folder()));
        String name = id + "-" + version;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(name + file.getKey()), file.getValue());
        }
        Files.write(folder.resolve(name + ".pom"), pom().getBytes(StandardCharsets.UTF_8));
    }

    private String pom() {
        StringBuilder pom = new StringBuilder("<project xmlns=\"http://maven.apache.org/POM/4.0.0\">\n"
                + "  <modelVersion>4.0.0</modelVersion>\n  <groupId>" + GROUP + "</groupId>\n  <artifactId>" + id
                + "</artifactId>\n  <version>" + version + "</version>\n");
        if (!needs.isEmpty()) {
            pom.append("  <dependencies>\n");
            needs.forEach(each -> pom.append(each.xml()));
            pom.append("  </dependencies>\n");
        }
        return pom.append("</project>\n").toString();
    }
}
