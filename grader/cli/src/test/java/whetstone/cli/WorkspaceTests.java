package whetstone.cli;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs a workspace's own JUnit tests on solutions, as its Maven would, and tells which claims they pass. */
record WorkspaceTests(WorkspaceJvm workspace) {
    private static final String CLASSES = "classes";
    private static final int TOGETHER = 40;

    /** Several solutions share a JVM; two JVMs run at a time. */
    void run(List<Handed> solutions) {
        List<String> runs = solutions.parallelStream()
                .filter(this::compiles)
                .flatMap(handed -> Stream.of(handed.at(CLASSES).toString(), handed.testClass()))
                .toList();
        IntStream.iterate(0, from -> from < runs.size(), from -> from + 2 * TOGETHER)
                .parallel()
                .forEach(from -> junit(runs.subList(from, Math.min(runs.size(), from + 2 * TOGETHER))));
    }

    /** In a JVM of its own, which the solution may end. */
    void runAlone(Handed solution) {
        if (compiles(solution)) {
            junit(List.of(solution.at(CLASSES).toString(), solution.testClass()));
        }
    }

    /** The claims that the solution passed. */
    static Set<String> passed(Handed solution) throws IOException {
        Path report = solution.at(CLASSES).resolve(JUnitRuns.REPORT);
        return new LinkedHashSet<>(Files.exists(report) ? Files.readAllLines(report) : List.of());
    }

    private void junit(List<String> runs) {
        try {
            List<Path> junit = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(entry -> entry.matches(".*(junit-|opentest4j|apiguardian|jspecify|asm-|test-classes).*"))
                    .map(entry -> Path.of(entry).toAbsolutePath())
                    .toList();
            List<String> arguments = new ArrayList<>(List.of(JUnitRuns.class.getName(), joined(",")));
            arguments.addAll(runs);
            workspace.run(junit, arguments.toArray(String[]::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean compiles(Handed handed) {
        Path given = workspace.root().resolve("src").resolve(handed.exercise().id());
        List<Path> files = List.of(
                given.resolve(handed.file("")),
                given.resolve(handed.file("Test")),
                handed.at("handed").resolve(handed.file("Solution")));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            String classes = Files.createDirectories(handed.at(CLASSES)).toString();
            String path = joined(File.pathSeparator) + File.pathSeparator + System.getProperty("java.class.path");
            List<String> options = List.of("-proc:none", "-parameters", "-implicit:none", "-cp", path, "-d", classes);
            return compiler.getTask(
                            new StringWriter(),
                            manager,
                            null,
                            options,
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String joined(String separator) throws IOException {
        return workspace.repository().stream().map(Path::toString).collect(Collectors.joining(separator));
    }
}
