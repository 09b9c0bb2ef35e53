package whetstone.engine.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attacked.target.TargetHidden;
import attacked.target.TargetReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.grade.Grader;
import whetstone.engine.grade.GradingRun;
import whetstone.engine.limits.Budget;
import whetstone.engine.report.ResultFiles;
import whetstone.engine.report.RunSummary;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.sandbox.Sandboxes;
import whetstone.engine.submission.Bounds;
import whetstone.engine.submission.Submissions;
import whetstone.engine.submission.Wanted;
import whetstone.kit.value.Inert;

/** Every hostile submission gets the points of its honest answers, and nothing else comes of it. */
class HostileTest {
    private static final String SALT = "salt-5d1c0e";

    /** Processes that attacks leave running have this number in their command line. */
    private static final String MARKER = "98765";

    /** What no result may say: hidden data, the salt, an environment and an account of the host. */
    private static final List<String> SECRETS = List.of(
            TargetHidden.NAME,
            "271828",
            "2.71828",
            SALT,
            "planted-env-9b2e",
            "root:x:0",
            System.getProperty("user.dir"));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicNode> eachKindOfSandbox() throws IOException {
        List<Attack> attacks = Attack.all();
        return Sandboxes.all().stream()
                .filter(sandbox -> sandbox.probe().isEmpty())
                .map(sandbox -> DynamicContainer.dynamicContainer(
                        sandbox.name(),
                        tests(
                                sandbox,
                                attacks.stream()
                                        .filter(attack -> sandbox.walls() || !attack.needsWalls())
                                        .toList())));
    }

    private Stream<DynamicNode> tests(Sandbox sandbox, List<Attack> attacks) {
        Path results = folder.resolve(sandbox.name());
        Stream<DynamicNode> first = Stream.of(DynamicTest.dynamicTest(
                "the grader ends, and leaves nothing behind", () -> grade(sandbox, attacks, results)));
        Stream<DynamicNode> each = attacks.stream()
                .map(attack ->
                        DynamicTest.dynamicTest(attack.name() + ": " + attack.tries(), () -> judge(attack, results)));
        Stream<DynamicNode> honest =
                Stream.of(DynamicTest.dynamicTest("honest submissions are graded as ever", () -> judgeHonest(results)));
        return Stream.of(first, each, honest).flatMap(nodes -> nodes);
    }

    private void grade(Sandbox sandbox, List<Attack> attacks, Path results) throws Exception {
        Path handed = folder.resolve(sandbox.name() + "-handed");
        for (Attack attack : attacks) {
            handIn(handed.resolve(attack.name()), attack.text());
        }
        String honest = Files.readString(Path.of("src/test/java/attacked/target/TargetReference.java"))
                .replace(TargetReference.class.getSimpleName(), "TargetSolution");
        for (String name : List.of("a-honest", "m-honest", "z-honest")) {
            handIn(handed.resolve(name), honest);
        }
        Set<String> before = temporary();
        run(sandbox, handed, results);
        Set<String> after = temporary();
        after.removeAll(before);
        assertEquals(Set.of(), after, "temporary folders");
        assertEquals(Set.of(), leftRunning());
    }

    private static void run(Sandbox sandbox, Path handed, Path results) throws Exception {
        Catalogue catalogue = Catalogue.of(HostileTest.class.getClassLoader());
        Submissions submissions = new Submissions(
                List.of(new Wanted("attacked/target", "TargetSolution.java", "attacked.target")), Bounds.usual());
        var handins = submissions.find(List.of(handed));
        try (sandbox;
                Grader grader = new Grader(catalogue, SALT, sandbox, Budget.standard(), 2, handins.size())) {
            List<RunSummary.Line> lines =
                    new GradingRun(grader, new ResultFiles(results), 2).grade(handins, result -> {});
            assertEquals(handins.size(), lines.size());
        }
    }

    private static void handIn(Path submission, String source) throws IOException {
        Files.createDirectories(submission);
        Files.writeString(submission.resolve("TargetSolution.java"), source);
    }

    private static void judge(Attack attack, Path results) throws IOException {
        String result = result(results, attack.name());
        assertTrue(result.contains("\"ending\" : \"" + attack.ending() + "\""), result);
        assertTrue(result.contains("  \"score\" : " + attack.score() + ","), result);
        SECRETS.forEach(secret -> assertFalse(result.contains(secret), () -> secret + " came out: " + result));
        JsonMapper.shared().readTree(result).findValuesAsString("message").forEach(HostileTest::judgeText);
    }

    /** Nothing in it steers a terminal, and no line of a submission's passes for one of ours. */
    private static void judgeText(String message) {
        message.codePoints()
                .filter(point -> point != '\n' && Inert.disturbs(point))
                .forEach(point -> assertEquals(' ', point, () -> "not inert: " + message));
        for (String ours : List.of("expected  ", "came      ", "where     ", "next      ")) {
            long lines = message.lines().filter(line -> line.startsWith(ours)).count();
            assertTrue(lines <= 1, () -> "two lines of one kind: " + message);
        }
    }

    private static void judgeHonest(Path results) throws IOException {
        for (String name : List.of("a-honest", "m-honest", "z-honest")) {
            assertTrue(result(results, name).contains("\"score\" : 10.0"), name);
        }
    }

    private static String result(Path results, String name) throws IOException {
        return Files.readString(results.resolve(name).resolve("result.json"));
    }

    private static Set<String> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("whetstone"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> leftRunning() {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(line -> line.contains(MARKER))
                .collect(Collectors.toSet());
    }
}
