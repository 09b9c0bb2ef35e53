package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import whetstone.engine.catalogue.AnswerKey;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Folder;

/**
 * The same answer in three places: an instructor's {@code whet grade} under the public salt, the command of a learner's
 * workspace, and the workspace's JUnit tests, on every example submission and a known mistake of every exercise.
 *
 * <p>One, because the places share what they judge with: what could part them is how an exercise's values cross, and that
 * shows with any solution.
 */
class AgreementTest {
    private static final Path EXERCISES = Path.of("../../exercises/src");
    private static final Path EXAMPLES = Path.of("../../examples/submissions");

    /** In the learner's own JVM these end it or take what it has; JUnit then tells less, and never more. */
    private static final Set<String> ENDING = Set.of("exited", "timed out", "out of memory", "stack overflow");

    @TempDir
    static Path folder;

    private static final List<Handed> HANDED = new ArrayList<>();

    @BeforeAll
    static void askInAllThreePlaces() throws IOException, InterruptedException {
        handIn();
        whet("init", folder.resolve("workspace").toString());
        whet(
                "grade",
                folder.resolve("handed").toString(),
                "--out",
                folder.resolve("graded").toString());
        WorkspaceJvm workspace = new WorkspaceJvm(folder.resolve("workspace"));
        String told =
                workspace.run(workspace.command(), "whetstone.cli.Whet", "grade", "../handed", "--out", "../checked");
        assertTrue(told.endsWith("exit 0\n"), told);
        WorkspaceTests junit = new WorkspaceTests(workspace);
        junit.run(HANDED.stream().filter(handed -> !endsItsJvm(handed)).toList());
        HANDED.stream().filter(AgreementTest::endsItsJvm).forEach(junit::runAlone);
    }

    private static void handIn() throws IOException {
        Catalogue catalogue = Exercises.installed().catalogue();
        for (Folder exercise : catalogue.folders()) {
            String type = exercise.typeName();
            for (Path example : solutions(type + "Solution.java")) {
                String submission = EXAMPLES.relativize(example).getName(0).toString();
                handIn(new Handed(folder, submission + "-" + type, exercise, ""), Files.readString(example));
            }
            String mistake = AnswerKey.of(catalogue.exercise(exercise.id()))
                    .mistakes()
                    .get(0)
                    .name();
            handIn(
                    new Handed(folder, mistake + "-" + type, exercise, mistake),
                    MistakeSource.of(EXERCISES.resolve(exercise.id()), type, mistake));
        }
    }

    private static List<Path> solutions(String file) throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(each -> each.endsWith(file)).sorted().toList();
        }
    }

    private static void handIn(Handed handed, String source) throws IOException {
        Files.createDirectories(handed.at("handed"));
        Files.writeString(handed.at("handed").resolve(handed.file("Solution")), source);
        HANDED.add(handed);
    }

    private static void whet(String... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.code(), run.out() + run.err());
    }

    @TestFactory
    Stream<DynamicTest> allThreeAgree() {
        return HANDED.stream().map(handed -> DynamicTest.dynamicTest(handed.name(), () -> agree(handed)));
    }

    private static void agree(Handed handed) throws IOException {
        List<JsonNode> claims = claims(handed, "graded");
        assertEquals(claims, claims(handed, "checked"));
        assertEquals(
                result(handed, "graded").path("ending"),
                result(handed, "checked").path("ending"));
        Set<String> right = claims.stream()
                .filter(AgreementTest::isRight)
                .map(claim -> claim.path("claim").asString())
                .collect(Collectors.toSet());
        if (!handed.mistake().isEmpty() && right.size() < claims.size()) {
            assertEquals(
                    handed.mistake(),
                    result(handed, "checked").path("misconception").asString(""));
            assertEquals(
                    result(handed, "graded").path("hint"),
                    result(handed, "checked").path("hint"));
        }
        Set<String> passed = WorkspaceTests.passed(handed);
        if (endsItsJvm(handed)) {
            assertTrue(right.containsAll(passed), () -> "JUnit passes more than holds: " + passed);
        } else {
            assertEquals(right, passed);
        }
    }

    private static boolean isRight(JsonNode claim) {
        return claim.path("verdict").asString().equals("right");
    }

    private static boolean endsItsJvm(Handed handed) {
        return claims(handed, "graded").stream()
                .anyMatch(claim -> ENDING.contains(claim.path("kind").asString("")));
    }

    /** The visible claims of a result. */
    private static List<JsonNode> claims(Handed handed, String place) {
        return result(handed, place)
                .path("claims")
                .valueStream()
                .filter(claim -> !claim.path("hidden").asBoolean())
                .toList();
    }

    private static JsonNode result(Handed handed, String place) {
        Path file = handed.at(place).resolve("result.json");
        return JsonMapper.shared().readTree(file.toFile()).path("exercises").path(0);
    }
}
