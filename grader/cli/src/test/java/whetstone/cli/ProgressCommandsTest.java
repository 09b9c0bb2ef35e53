package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whetstone.engine.workspace.Hints;

/** check, list, next and hint in a workspace: where the learner stands, and what comes next. */
class ProgressCommandsTest {
    private static final int STEPS = HandmadeWorkspace.EXERCISES.stream()
            .filter(exercise -> exercise.id().equals("linear/ridge"))
            .mapToInt(exercise -> Hints.of(exercise).steps().size())
            .sum();

    @TempDir
    Path temp;

    private HandmadeWorkspace workspace;

    @BeforeEach
    void layOut() throws IOException {
        workspace = HandmadeWorkspace.at(temp.resolve("course"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "hint", "reset linear/ridge", "pack"})
    void outsideAWorkspaceTheLearnersCommandsSayHowToMakeOne(String command) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of("--in", temp.toString()));
        Run run = Run.of(arguments.toArray(String[]::new));
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("There is no workspace here"), run.err());
        assertTrue(run.err().contains("`whet init DIR` makes one"), run.err());
    }

    @Test
    void anUnknownExerciseIsWrongUsage() {
        for (String command : List.of("check", "hint", "reset", "pack")) {
            Run run = workspace.run(command, "linear/nothing");
            assertEquals(2, run.code());
            assertTrue(run.err().contains("There is no exercise linear/nothing"), run.err());
        }
    }

    @Test
    void aFreshWorkspaceHasNothingToCheckAndANext() {
        Run check = workspace.run("check");
        assertEquals(0, check.code(), "nothing is wrong with a fresh workspace");
        assertTrue(check.out().contains("No exercise is begun yet"), check.out());
        assertTrue(check.out().contains("`whet next`"), check.out());
        Run next = workspace.run("next");
        assertEquals(0, next.code());
        assertTrue(next.out().contains("statement.md") && next.out().contains("Solution.java"), next.out());
        assertTrue(
                workspace.run("list").out().contains("0 of " + HandmadeWorkspace.EXERCISES.size() + " passed"),
                workspace.run("list").out());
    }

    @Test
    void checkTakesWhatIsBegunRecordsItAndSaysWhatIsNextAfterTheFirstPass() throws IOException {
        workspace.solveRidge();
        Run first = Run.of(
                "check", "--in", workspace.root().resolve("src/linear/ridge").toString());
        assertEquals(0, first.code(), first.out() + first.err());
        assertTrue(first.out().contains("10 of 10 points"), first.out());
        assertFalse(first.out().contains("trees/cart"), first.out());
        assertTrue(first.out().contains("Passed: linear/ridge."), first.out());
        assertTrue(first.out().contains("Next: "), first.out());
        assertTrue(Files.readString(workspace.root().resolve("progress.json")).contains("\"passed\""));
        assertFalse(workspace.run("check").out().contains("Passed:"), "said once");
        assertTrue(
                workspace.run("list").out().contains("\u2713 linear/ridge"),
                workspace.run("list").out());
    }

    @Test
    void checkOfAnExerciseThatIsNotPassedMakesItTheNext() throws IOException {
        Files.writeString(workspace.ridge(), "package linear.ridge;");
        Run check = workspace.run("check", "linear/ridge");
        assertEquals(1, check.code(), check.out() + check.err());
        assertFalse(check.out().contains("Passed:"), check.out());
        Run next = workspace.run("next");
        assertTrue(next.out().startsWith("linear/ridge: "), next.out());
        assertTrue(next.out().contains("because you have begun it (0 of 10 points when last checked)"), next.out());
        String list = workspace.run("list").out();
        assertTrue(list.contains("\u2192 \u2026 linear/ridge"), list);
        assertTrue(list.contains("0 of " + HandmadeWorkspace.EXERCISES.size() + " passed, \u2026 1 begun"), list);
    }

    @Test
    void copiesOfASolutionOutsideTheSourcesDoNotMatter() throws IOException {
        workspace.solveRidge();
        Path copy = Files.createDirectories(workspace.root().resolve("old")).resolve("RidgeSolution.java");
        Files.writeString(copy, "no Java");
        assertEquals(0, workspace.run("check").code());
    }

    @Test
    void hintsComeOneByOneAndAreRemembered() {
        Run first = workspace.run("hint", "linear/ridge");
        assertEquals(0, first.code());
        assertTrue(first.out().startsWith("linear/ridge, hint 1 of "), first.out());
        assertTrue(first.out().contains("Fit the targets 5, 5, 5."), first.out());
        assertFalse(first.out().contains("Centre first"), first.out());
        assertTrue(first.out().contains(" more are left"), first.out());
        Run second = workspace.run("hint", "linear/ridge");
        assertTrue(second.out().contains("Fit the targets 5, 5, 5."), second.out());
        assertTrue(second.out().contains("  2  Centre first"), second.out());
        Run seen = workspace.run("hint", "linear/ridge", "--seen");
        assertTrue(seen.out().startsWith("linear/ridge, 2 of "), seen.out());
        assertTrue(
                workspace.run("list").out().contains("(2 of "),
                workspace.run("list").out());
    }

    @Test
    void afterTheLastHintItSaysWhatElseHelps() {
        for (int i = 0; i < STEPS; i++) {
            workspace.run("hint", "linear/ridge");
        }
        Run after = workspace.run("hint", "linear/ridge");
        assertEquals(0, after.code());
        assertTrue(after.out().contains(STEPS + " of " + STEPS + " hints seen"), after.out());
        assertTrue(after.out().contains("What else helps"), after.out());
    }

    @Test
    void hintWithoutANameIsForTheNextExercise() throws IOException {
        Files.writeString(workspace.ridge(), "package linear.ridge;");
        assertTrue(workspace.run("hint").out().startsWith("linear/ridge, hint 1"), "the begun one");
    }

    @Test
    void damagedProgressIsPutAsideAndTheCommandGoesOn() throws IOException {
        Files.writeString(workspace.root().resolve("progress.json"), "{ half");
        Run run = workspace.run("list");
        assertEquals(0, run.code());
        assertTrue(run.err().contains("kept as progress.json.damaged"), run.err());
        assertTrue(run.out().contains("0 of " + HandmadeWorkspace.EXERCISES.size() + " passed"), run.out());
    }

    @Test
    void theHelpListsTheCommandsByWhoUsesThem() {
        String help = Run.of("--help").out();
        int learn = help.indexOf("To learn:");
        int grade = help.indexOf("To grade:");
        int write = help.indexOf("To write exercises:");
        assertTrue(0 < learn && learn < grade && grade < write, help);
        assertTrue(help.indexOf("  next ") > learn && help.indexOf("  next ") < grade, help);
        assertTrue(help.contains("  doctor "), help);
    }
}
