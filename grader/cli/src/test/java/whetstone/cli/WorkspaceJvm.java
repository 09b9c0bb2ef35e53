package whetstone.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs Java on the jars of a workspace, in a JVM of its own, as the workspace's scripts and its Maven do. */
record WorkspaceJvm(Path root) {
    /** Ours, as the workspace's Maven gets them. */
    List<Path> repository() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(".whetstone/repository"))) {
            return files.filter(file ->
                            file.toString().endsWith(".jar") && !file.toString().endsWith("-sources.jar"))
                    .sorted()
                    .toList();
        }
    }

    /** The class path of the command. */
    List<Path> command() throws IOException {
        List<Path> jars = new ArrayList<>(repository());
        try (Stream<Path> libraries = Files.list(root.resolve(".whetstone/lib"))) {
            libraries.sorted().forEach(jars::add);
        }
        return jars;
    }

    /** What the program prints, and its exit code in the last line. */
    String run(List<Path> classPath, String... arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("workspace", ".txt");
        try {
            List<String> line = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx256m",
                    "-cp",
                    classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
            line.addAll(List.of(arguments));
            int code = new ProcessBuilder(line)
                    .directory(root.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            // Solutions print what they like.
            return new String(Files.readAllBytes(output), StandardCharsets.UTF_8) + "exit " + code + "\n";
        } finally {
            Files.delete(output);
        }
    }
}
