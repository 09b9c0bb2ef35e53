package whetstone.engine.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import whetstone.engine.attack.Attack;
import whetstone.engine.attack.Corpus;
import whetstone.engine.attack.Outcome;
import whetstone.engine.attack.Siege;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.sandbox.Sandboxes;

/** Every hostile submission gets the points of its honest answers, and nothing else comes of it. */
class HostileTest {
    private static final Corpus CORPUS =
            Corpus.of(HostileTest.class.getClassLoader()).orElseThrow();

    @TempDir
    Path folder;

    @Test
    void theCorpusIsThere() {
        assertTrue(CORPUS.attacks().size() >= 420, () -> CORPUS.attacks().size() + " attacks");
    }

    @TestFactory
    Stream<DynamicNode> eachKindOfSandbox() {
        return Sandboxes.all().stream()
                .filter(sandbox -> sandbox.probe().isEmpty())
                .map(sandbox -> DynamicContainer.dynamicContainer(sandbox.name(), tests(sandbox)));
    }

    private Stream<DynamicNode> tests(Sandbox sandbox) {
        List<Attack> attacks = CORPUS.attacks().stream()
                .filter(attack -> sandbox.walls() || !attack.needsWalls())
                .toList();
        // The class is graded when its first test runs, not while tests are listed.
        Siege.Report[] report = new Siege.Report[1];
        DynamicTest first = DynamicTest.dynamicTest("the grader ends, and nobody else is harmed", () -> {
            report[0] = laySiege(sandbox, attacks);
            assertEquals(List.of(), report[0].harm());
        });
        Stream<DynamicTest> each = IntStream.range(0, attacks.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        attacks.get(i).name() + ": " + attacks.get(i).tries(),
                        () -> judge(report[0].outcomes().get(i))));
        return Stream.concat(Stream.of(first), each);
    }

    private Siege.Report laySiege(Sandbox sandbox, List<Attack> attacks) throws Exception {
        List<String> ofTheHost = List.of(System.getenv("PLANTED"), System.getProperty("user.dir"));
        Path place = Files.createDirectory(folder.resolve(sandbox.name()));
        return new Siege(CORPUS, "salt-5d1c0e", ofTheHost).lay(sandbox, attacks, 2, place, () -> {});
    }

    private static void judge(Outcome outcome) {
        assertEquals(List.of(), outcome.breaches());
    }
}
