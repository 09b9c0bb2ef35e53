package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import whetstone.engine.catalogue.Folder;

/**
 * The same answer in three places: an instructor's {@code whet grade} under the public salt, the command of a learner's
 * workspace, and the workspace's JUnit tests, on every example submission and every known mistake.
 */
class AgreementTest {
    private static final Path EXERCISES = Path.of("../../exercises/src");
    private static final Path EXAMPLES = Path.of("../../examples/submissions");

    /** In the learner's own JVM these end it or take what it has; JUnit then tells less, and never more. */
    private static final Set<String> ENDING = Set.of("exited", "timed out", "out of memory", "stack overflow");

    @TempDir
    static Path folder;

    private static final List<Handed> HANDED = new ArrayList<>();

    /** One solution of one exercise, in a folder of its own. */
    private record Handed(String name, Folder exercise, boolean mistake) {
        Path at(String place) {
            return folder.resolve(place).resolve(name);
        }

        String file(String end) {
            return exercise.typeName() + end + ".java";
        }
    }

    @BeforeAll
    static void askInAllThreePlaces() throws IOException, InterruptedException {
        handIn();
        assertEquals(0, whet("init", folder.resolve("workspace").toString()));
        assertEquals(
                0,
                whet(
                        "grade",
                        folder.resolve("handed").toString(),
                        "--out",
                        folder.resolve("graded").toString()));
        WorkspaceJvm workspace = new WorkspaceJvm(folder.resolve("workspace"));
        String told =
                workspace.run(workspace.command(), "whetstone.cli.Whet", "grade", "../handed", "--out", "../checked");
        assertTrue(told.endsWith("exit 0\n"), told);
        runJUnit(workspace);
    }

    private static void handIn() throws IOException {
        for (Folder exercise : Exercises.installed().catalogue().folders()) {
            String file = exercise.typeName() + "Solution.java";
            for (Path example : solutions(file)) {
                String submission = EXAMPLES.relativize(example).getName(0).toString();
                handIn(new Handed(submission + "-" + exercise.typeName(), exercise, false), Files.readString(example));
            }
            for (String mistake : mistakes(exercise)) {
                handIn(
                        new Handed(mistake + "-" + exercise.typeName(), exercise, true),
                        MistakeSource.of(EXERCISES.resolve(exercise.id()), exercise.typeName(), mistake));
            }
        }
    }

    private static List<Path> solutions(String file) throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(each -> each.endsWith(file)).sorted().toList();
        }
    }

    private static List<String> mistakes(Folder exercise) {
        return Exercises.installed().catalogue().exercise(exercise.id()) == null
                ? List.of()
                : whetstone.engine.catalogue.AnswerKey.of(
                                Exercises.installed().catalogue().exercise(exercise.id()))
                        .mistakes()
                        .stream()
                        .map(whetstone.engine.catalogue.Mistake::name)
                        .toList();
    }

    private static void handIn(Handed handed, String source) throws IOException {
        Files.createDirectories(handed.at("handed"));
        Files.writeString(handed.at("handed").resolve(handed.file("Solution")), source);
        HANDED.add(handed);
    }

    private static int whet(String... arguments) {
        StringWriter out = new StringWriter();
        int code = Whet.run(new PrintWriter(out, true), new PrintWriter(out, true), arguments);
        assertEquals(0, code, out.toString());
        return code;
    }

    /** Those that end their JVM get one each; the others share one. */
    private static void runJUnit(WorkspaceJvm workspace) throws IOException, InterruptedException {
        List<String> together = new ArrayList<>();
        for (Handed handed : HANDED) {
            if (!compiles(handed, workspace)) {
                continue;
            }
            List<String> one = List.of(
                    handed.at("classes").toString(),
                    handed.exercise().packageName() + "." + handed.exercise().typeName() + "Test");
            if (endsItsJvm(handed)) {
                junit(workspace, one);
            } else {
                together.addAll(one);
            }
        }
        junit(workspace, together);
    }

    private static void junit(WorkspaceJvm workspace, List<String> runs) throws IOException, InterruptedException {
        List<Path> junit = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> entry.matches(".*(junit-|opentest4j|apiguardian|jspecify|asm-|test-classes).*"))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .toList();
        List<String> arguments = new ArrayList<>(List.of("whetstone.cli.JUnitRuns"));
        arguments.add(workspace.repository().stream().map(Path::toString).collect(Collectors.joining(",")));
        arguments.addAll(runs);
        workspace.run(junit, arguments.toArray(String[]::new));
    }

    private static boolean compiles(Handed handed, WorkspaceJvm workspace) throws IOException {
        Path source = workspace.root().resolve("src").resolve(handed.exercise().id());
        List<Path> files = List.of(
                source.resolve(handed.file("")),
                source.resolve(handed.file("Test")),
                handed.at("handed").resolve(handed.file("Solution")));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = workspace.repository().stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(java.io.File.pathSeparator))
                + java.io.File.pathSeparator
                + System.getProperty("java.class.path");
        Files.createDirectories(handed.at("classes"));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-parameters",
                    "-implicit:none",
                    "-nowarn",
                    "-cp",
                    classPath,
                    "-d",
                    handed.at("classes").toString());
            return compiler.getTask(
                            new StringWriter(),
                            manager,
                            null,
                            options,
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
    }

    private static boolean endsItsJvm(Handed handed) throws IOException {
        return claims(handed, "graded").stream()
                .anyMatch(claim -> ENDING.contains(claim.path("kind").asString("")));
    }

    @TestFactory
    Stream<DynamicTest> allThreeAgree() {
        return HANDED.stream().map(handed -> DynamicTest.dynamicTest(handed.name(), () -> agree(handed)));
    }

    private static void agree(Handed handed) throws IOException {
        assertEquals(claims(handed, "graded"), claims(handed, "checked"));
        JsonNode graded = result(handed, "graded");
        JsonNode checked = result(handed, "checked");
        assertEquals(graded.path("ending"), checked.path("ending"));
        if (handed.mistake() && anyVisibleFails(handed)) {
            assertEquals(
                    handed.name(),
                    checked.path("misconception").asString("") + "-"
                            + handed.exercise().typeName());
            assertEquals(graded.path("hint"), checked.path("hint"));
        }
        Set<String> right = claims(handed, "graded").stream()
                .filter(claim -> claim.path("verdict").asString().equals("right"))
                .map(claim -> claim.path("claim").asString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Path report = handed.at("classes").resolve("claims-that-hold.txt");
        Set<String> junit = new LinkedHashSet<>(Files.exists(report) ? Files.readAllLines(report) : List.of());
        if (endsItsJvm(handed)) {
            assertTrue(right.containsAll(junit), () -> "JUnit passes more than holds: " + junit);
        } else {
            assertEquals(right, junit);
        }
    }

    private static boolean anyVisibleFails(Handed handed) throws IOException {
        return claims(handed, "graded").stream()
                .anyMatch(claim -> !claim.path("verdict").asString().equals("right"));
    }

    /** The visible claims of a result. */
    private static List<JsonNode> claims(Handed handed, String place) throws IOException {
        return result(handed, place)
                .path("claims")
                .valueStream()
                .filter(claim -> !claim.path("hidden").asBoolean())
                .toList();
    }

    private static JsonNode result(Handed handed, String place) throws IOException {
        String text = Files.readString(handed.at(place).resolve("result.json"));
        return JsonMapper.shared().readTree(text).path("exercises").path(0);
    }
}
