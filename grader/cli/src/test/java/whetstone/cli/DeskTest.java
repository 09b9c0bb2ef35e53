package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whetstone.engine.catalogue.Catalogue;
import whetstone.engine.catalogue.Folder;
import whetstone.engine.workspace.Hints;
import whetstone.engine.workspace.Reset;
import whetstone.engine.workspace.Workspace;

/** The learner's commands, in a workspace that is laid out by hand. */
class DeskTest {
    private static final Path ALL_RIGHT = Path.of("../../examples/submissions/all-right");
    private static final String RIDGE = "src/linear/ridge/RidgeSolution.java";

    private static final Collection<Folder> EXERCISES =
            Catalogue.of(DeskTest.class.getClassLoader()).folders();

    private static final int STEPS = EXERCISES.stream()
            .filter(exercise -> exercise.id().equals("linear/ridge"))
            .mapToInt(exercise -> Hints.of(exercise).steps().size())
            .sum();

    @TempDir
    Path temp;

    private Path root;

    @BeforeEach
    void layOut() throws IOException {
        root = temp.resolve("course");
        Files.createDirectories(root.resolve(".whetstone"));
        Reset reset = new Reset(new Workspace(root));
        for (Folder exercise : Catalogue.of(DeskTest.class.getClassLoader()).folders()) {
            reset.given(exercise);
            reset.stub(exercise);
        }
    }

    private void solveRidge() throws IOException {
        try (var files = Files.walk(ALL_RIGHT)) {
            Path right = files.filter(file -> file.endsWith("RidgeSolution.java"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(root.resolve(RIDGE), Files.readString(right));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "hint", "reset linear/ridge", "pack"})
    void outsideAWorkspaceTheLearnersCommandsSayHowToMakeOne(String command) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of("--in", temp.toString()));
        Run run = run(arguments.toArray(String[]::new));
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("There is no workspace here"), run.err());
        assertTrue(run.err().contains("`whet init DIR` makes one"), run.err());
    }

    @Test
    void anUnknownExerciseIsWrongUsage() {
        for (String command : List.of("check", "hint", "reset", "pack")) {
            Run run = in(command, "linear/nothing");
            assertEquals(2, run.code());
            assertTrue(run.err().contains("There is no exercise linear/nothing"), run.err());
        }
    }

    @Test
    void aFreshWorkspaceHasNothingToCheckAndANext() {
        Run check = in("check");
        assertEquals(0, check.code(), "nothing is wrong with a fresh workspace");
        assertTrue(check.out().contains("No exercise is begun yet"), check.out());
        assertTrue(check.out().contains("`whet next`"), check.out());
        Run next = in("next");
        assertEquals(0, next.code());
        assertTrue(next.out().contains("statement.md") && next.out().contains("Solution.java"), next.out());
        assertTrue(
                in("list").out().contains("0 of " + EXERCISES.size() + " passed"),
                in("list").out());
    }

    @Test
    void checkTakesWhatIsBegunRecordsItAndSaysWhatIsNextAfterTheFirstPass() throws IOException {
        solveRidge();
        Run first = run("check", "--in", root.resolve("src/linear/ridge").toString());
        assertEquals(0, first.code(), first.out() + first.err());
        assertTrue(first.out().contains("10 of 10 points"), first.out());
        assertFalse(first.out().contains("trees/cart"), first.out());
        assertTrue(first.out().contains("Passed: linear/ridge."), first.out());
        assertTrue(first.out().contains("Next: "), first.out());
        assertTrue(Files.readString(root.resolve("progress.json")).contains("\"passed\""));
        assertFalse(in("check").out().contains("Passed:"), "said once");
        assertTrue(in("list").out().contains("\u2713 linear/ridge"), in("list").out());
    }

    @Test
    void checkOfAnExerciseThatIsNotPassedMakesItTheNext() throws IOException {
        Files.writeString(root.resolve(RIDGE), "package linear.ridge;");
        Run check = in("check", "linear/ridge");
        assertEquals(1, check.code(), check.out() + check.err());
        assertFalse(check.out().contains("Passed:"), check.out());
        Run next = in("next");
        assertTrue(next.out().startsWith("linear/ridge: "), next.out());
        assertTrue(next.out().contains("because you have begun it (0 of 10 points when last checked)"), next.out());
        String list = in("list").out();
        assertTrue(list.contains("\u2192 \u2026 linear/ridge"), list);
        assertTrue(list.contains("0 of " + EXERCISES.size() + " passed, \u2026 1 begun"), list);
    }

    @Test
    void copiesOfASolutionOutsideTheSourcesDoNotMatter() throws IOException {
        solveRidge();
        Path copy = Files.createDirectories(root.resolve("old")).resolve("RidgeSolution.java");
        Files.writeString(copy, "no Java");
        assertEquals(0, in("check").code());
    }

    @Test
    void aMissingSolutionIsToldWithItsRemedy() throws IOException {
        Files.delete(root.resolve(RIDGE));
        for (String command : List.of("check", "pack")) {
            Run run = in(command, "linear/ridge");
            assertEquals(2, run.code());
            assertTrue(run.err().contains("`whet reset linear/ridge` puts the stub back"), run.err());
        }
        assertEquals(0, in("reset", "linear/ridge").code());
        assertTrue(Files.exists(root.resolve(RIDGE)));
    }

    @Test
    void hintsComeOneByOneAndAreRemembered() {
        Run first = in("hint", "linear/ridge");
        assertEquals(0, first.code());
        assertTrue(first.out().startsWith("linear/ridge, hint 1 of "), first.out());
        assertTrue(first.out().contains("Fit the targets 5, 5, 5."), first.out());
        assertFalse(first.out().contains("Centre first"), first.out());
        assertTrue(first.out().contains(" more are left"), first.out());
        Run second = in("hint", "linear/ridge");
        assertTrue(second.out().contains("Fit the targets 5, 5, 5."), second.out());
        assertTrue(second.out().contains("  2  Centre first"), second.out());
        Run seen = in("hint", "linear/ridge", "--seen");
        assertTrue(seen.out().startsWith("linear/ridge, 2 of "), seen.out());
        assertTrue(in("list").out().contains("(2 of "), in("list").out());
    }

    @Test
    void afterTheLastHintItSaysWhatElseHelps() {
        for (int i = 0; i < STEPS; i++) {
            in("hint", "linear/ridge");
        }
        Run after = in("hint", "linear/ridge");
        assertEquals(0, after.code());
        assertTrue(after.out().contains(STEPS + " of " + STEPS + " hints seen"), after.out());
        assertTrue(after.out().contains("What else helps"), after.out());
    }

    @Test
    void hintWithoutANameIsForTheNextExercise() throws IOException {
        Files.writeString(root.resolve(RIDGE), "package linear.ridge;");
        assertTrue(in("hint").out().startsWith("linear/ridge, hint 1"), "the begun one");
    }

    @Test
    void resetPutsTheStubBackAndSaysWhereTheSolutionIsKept() throws IOException {
        Files.writeString(root.resolve(RIDGE), "mine");
        Run run = in("reset", "linear/ridge");
        assertEquals(0, run.code());
        Path kept = root.resolve(".whetstone/kept/linear/ridge/RidgeSolution-1.java");
        assertTrue(run.out().contains(kept.toString()), run.out());
        assertEquals("mine", Files.readString(kept));
        assertTrue(in("reset", "linear/ridge").out().contains("There is nothing to put back"));
    }

    @Test
    void resetOfWhatWasGivenLeavesTheSolutionAlone() throws IOException {
        Files.writeString(root.resolve(RIDGE), "mine");
        Path test = root.resolve("src/linear/ridge/RidgeTest.java");
        Files.delete(test);
        Run run = in("reset", "linear/ridge", "--given");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("RidgeTest.java is again as it was given out"), run.out());
        assertTrue(Files.exists(test));
        assertEquals("mine", Files.readString(root.resolve(RIDGE)));
    }

    @Test
    void gradeTakesWhatPackMakes() throws IOException {
        solveRidge();
        Path zip = temp.resolve("ada.zip");
        Run pack = in("pack", "linear/ridge", "trees/cart", "--out", zip.toString());
        assertEquals(0, pack.code(), pack.err());
        assertTrue(pack.out().contains("2 solutions"), pack.out());
        assertTrue(pack.out().contains("Still as given out: trees/cart"), pack.out());
        Path out = temp.resolve("out");
        Run grade = run("grade", zip.toString(), "--out", out.toString());
        assertEquals(0, grade.code(), grade.err());
        String result = Files.readString(out.resolve("ada/result.json"));
        assertTrue(result.contains("\"score\" : 10.0") && result.contains("\"max\" : 20.0"), result);
    }

    @Test
    void packTakesEverySolutionThatIsThereAndNamesTheZipAfterTheLearner() throws IOException {
        Files.delete(root.resolve(RIDGE));
        Run run = in("pack", "--name", "Ada L.");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains(EXERCISES.size() - 1 + " solutions"), run.out());
        assertTrue(run.out().contains("Left out, for there is no solution: linear/ridge"), run.out());
        assertTrue(Files.exists(root.resolve("Ada L..zip")));
    }

    @Test
    void packTellsAtOnceWhatCannotBeGraded() throws IOException {
        Files.write(root.resolve(RIDGE), new byte[] {(byte) 0xff});
        Run run = in("pack", "linear/ridge");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("is not UTF-8"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out=mine.java", "--name=../ada", "--name=a\u001b[31m", "--out=no/such/folder/a.zip"})
    void packRefusesNamesThatLeadAstray(String option) {
        assertEquals(2, in("pack", option).code());
    }

    @Test
    void damagedProgressIsPutAsideAndTheCommandGoesOn() throws IOException {
        Files.writeString(root.resolve("progress.json"), "{ half");
        Run run = in("list");
        assertEquals(0, run.code());
        assertTrue(run.err().contains("kept as progress.json.damaged"), run.err());
        assertTrue(run.out().contains("0 of " + EXERCISES.size() + " passed"), run.out());
    }

    @Test
    void theHelpListsTheCommandsByWhoUsesThem() {
        String help = run("--help").out();
        int learn = help.indexOf("To learn:");
        int grade = help.indexOf("To grade:");
        int write = help.indexOf("To write exercises:");
        assertTrue(0 < learn && learn < grade && grade < write, help);
        assertTrue(help.indexOf("  next ") > learn && help.indexOf("  next ") < grade, help);
        assertTrue(help.contains("  doctor "), help);
    }

    private Run in(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--in", root.toString()));
        return run(all.toArray(String[]::new));
    }

    private static Run run(String... arguments) {
        return Run.of(arguments);
    }
}
