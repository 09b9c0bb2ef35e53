package whetstone.bench.grading;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import whetstone.engine.files.Removal;

/**
 * The usual ways: a fresh javac and a fresh JUnit for each submission, or a build. Both see the visible checks only and have
 * no walls: they do less.
 *
 * @param workspace a learner's workspace, which is a Maven project with the tests in it
 * @param console JUnit's ConsoleLauncher
 */
record Peers(Path workspace, Path console) {
    /** Tests that fail are as good as tests that hold; more than this means that none ran. */
    private static final int TESTS_FAILED = 1;

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    void javacAndConsole(Path solution, Path stage) throws IOException, InterruptedException {
        Path classes = Files.createDirectories(stage.resolve("classes"));
        Path folder = laid(solution);
        String path = String.join(File.pathSeparator, jars());
        List<String> javac = new ArrayList<>(List.of(
                JAVA.resolve("javac").toString(), "-proc:none", "-parameters", "-d", classes.toString(), "-cp", path));
        try (Stream<Path> sources = Files.list(folder)) {
            sources.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(javac::add);
        }
        expect(run(javac, stage), 0);
        String all = classes + File.pathSeparator + path;
        int status = run(
                List.of(
                        JAVA.resolve("java").toString(),
                        "-cp",
                        all,
                        "org.junit.platform.console.ConsoleLauncher",
                        "execute",
                        "--details=none",
                        "--select-class=" + test(solution)),
                stage);
        expect(status, TESTS_FAILED);
        Removal.of(classes).run();
    }

    /**
     * A build whose project holds this exercise alone.
     *
     * @param connection {@code -o} but for the first build, which takes the workspace's jars into the local repository
     */
    void maven(Path solution, Path mvnw, String connection) throws IOException, InterruptedException {
        laid(solution);
        run(List.of(mvnw.toString(), "-q", connection, "clean", "test", "-Dtest=" + test(solution)), workspace);
        if (!Files.exists(workspace.resolve("target/surefire-reports/TEST-" + test(solution) + ".xml"))) {
            throw new IOException("mvn has not run " + test(solution));
        }
    }

    private List<String> jars() throws IOException {
        List<String> jars = new ArrayList<>(List.of(console.toString()));
        try (Stream<Path> files = Files.walk(workspace.resolve(".whetstone"))) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".jar") && !file.endsWith("-sources.jar"))
                    .forEach(jars::add);
        }
        return jars;
    }

    /** Puts the solution in its place, and the other exercises out of the way. */
    private Path laid(Path solution) throws IOException {
        Path source = workspace.resolve("src");
        Path away = workspace.resolve("all");
        if (!Files.exists(away)) {
            Files.move(source, away);
        }
        Removal.of(source).run();
        Path exercise = exercise(solution);
        Path folder = Files.createDirectories(source.resolve(exercise));
        try (Stream<Path> files = Files.list(away.resolve(exercise))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.copy(solution, folder.resolve(solution.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        return folder;
    }

    private static Path exercise(Path solution) {
        Path folder = solution.getParent();
        return folder.getParent().getFileName().resolve(folder.getFileName());
    }

    private static String test(Path solution) {
        String name = solution.getFileName().toString().replace("Solution.java", "Test");
        return exercise(solution).toString().replace('/', '.') + "." + name;
    }

    private static void expect(int status, int most) throws IOException {
        if (status < 0 || status > most) {
            throw new IOException("a peer ended with " + status);
        }
    }

    static int run(List<String> command, Path folder) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
