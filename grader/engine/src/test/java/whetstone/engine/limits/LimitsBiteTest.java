package whetstone.engine.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Exercise;
import whetstone.engine.compile.ClassSizes;
import whetstone.engine.sandbox.Mode;
import whetstone.engine.sandbox.Sandbox;
import whetstone.engine.sandbox.Sandboxes;

/** Every limit bites where it is lowered, says so with its number, and lets pass where it is as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsBiteTest {
    /** The kernel keeps these, and only inside of walls. */
    private static final Set<Limit> KEPT_BY_WALLS =
            EnumSet.of(Limit.CPU, Limit.TASKS, Limit.OPEN_FILES, Limit.FILE_SIZE, Limit.TMP_SIZE);

    @TempDir
    static Path folder;

    private Sandbox sandbox;
    private Stage stage;
    private final Map<Limit, Case> cases = new EnumMap<>(Limit.class);

    @BeforeAll
    void prepare() {
        sandbox = Sandboxes.choose(Mode.AUTO).sandbox();
        stage = new Stage(folder, sandbox);
        cases.putAll(RunningCases.on(stage));
        cases.putAll(AnswerCases.on(stage));
        cases.putAll(CompilerCases.on(stage));
        cases.putAll(HandinCases.on(stage));
    }

    @AfterAll
    void close() throws IOException {
        stage.close();
        sandbox.close();
    }

    @Test
    void everyLimitHasItsCase() {
        assertEquals(EnumSet.allOf(Limit.class), cases.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyLimit() {
        return cases.keySet().stream()
                .filter(limit -> sandbox.walls() || !KEPT_BY_WALLS.contains(limit))
                .map(limit -> DynamicTest.dynamicTest(limit.word(), () -> bites(limit, cases.get(limit))));
    }

    /** The compiler's process counts as well; what it says is not taken on trust. */
    @Test
    void theGraderCountsClassesItself() {
        Exercise<?> exercise = Catalogue.of(Stage.class.getClassLoader()).exercise("limited/burden");
        Map<String, byte[]> two = Map.of("A", new byte[3000], "B", new byte[3000]);
        for (Budget tight : List.of(
                Budget.standard().with(Limit.CLASSES, 1), Budget.standard().with(Limit.CLASS_BYTES, 4096))) {
            List<String> violations = new ClassSizes(tight).violations(exercise, two);
            assertEquals(1, violations.size());
            assertTrue(violations.get(0).contains("write fewer and smaller ones"), violations.get(0));
        }
        assertEquals(List.of(), new ClassSizes(Budget.standard()).violations(exercise, two));
    }

    private static void bites(Limit limit, Case each) throws IOException {
        String bitten = each.scene().play(Budget.standard().with(limit, each.tight()));
        assertTrue(bitten.contains(each.words()), bitten);
        assertFalse(bitten.startsWith(Case.FULL_MARKS), bitten);
        if (!each.otherwise().isEmpty()) {
            String passed = each.scene().play(Budget.standard());
            assertTrue(passed.startsWith(each.otherwise()), passed);
        }
    }
}
