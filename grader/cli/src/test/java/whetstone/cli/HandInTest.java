package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** reset and pack in a workspace: what becomes of a solution. */
class HandInTest {
    @TempDir
    Path temp;

    private HandmadeWorkspace workspace;

    @BeforeEach
    void layOut() throws IOException {
        workspace = HandmadeWorkspace.at(temp.resolve("course"));
    }

    @Test
    void aMissingSolutionIsToldWithItsRemedy() throws IOException {
        Files.delete(workspace.ridge());
        for (String command : List.of("check", "pack")) {
            Run run = workspace.run(command, "linear/ridge");
            assertEquals(2, run.code());
            assertTrue(run.err().contains("`whet reset linear/ridge` puts the stub back"), run.err());
        }
        assertEquals(0, workspace.run("reset", "linear/ridge").code());
        assertTrue(Files.exists(workspace.ridge()));
    }

    @Test
    void resetPutsTheStubBackAndSaysWhereTheSolutionIsKept() throws IOException {
        Files.writeString(workspace.ridge(), "mine");
        Run run = workspace.run("reset", "linear/ridge");
        assertEquals(0, run.code());
        Path kept = workspace.root().resolve(".whetstone/kept/linear/ridge/RidgeSolution-1.java");
        assertTrue(run.out().contains(kept.toString()), run.out());
        assertEquals("mine", Files.readString(kept));
        assertTrue(workspace.run("reset", "linear/ridge").out().contains("There is nothing to put back"));
    }

    @Test
    void resetOfWhatWasGivenLeavesTheSolutionAlone() throws IOException {
        Files.writeString(workspace.ridge(), "mine");
        Path test = workspace.root().resolve("src/linear/ridge/RidgeTest.java");
        Files.delete(test);
        Run run = workspace.run("reset", "linear/ridge", "--given");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("RidgeTest.java is again as it was given out"), run.out());
        assertTrue(Files.exists(test));
        assertEquals("mine", Files.readString(workspace.ridge()));
    }

    @Test
    void gradeTakesWhatPackMakes() throws IOException {
        workspace.solveRidge();
        Path zip = temp.resolve("ada.zip");
        Run pack = workspace.run("pack", "linear/ridge", "trees/cart", "--out", zip.toString());
        assertEquals(0, pack.code(), pack.err());
        assertTrue(pack.out().contains("2 solutions"), pack.out());
        assertTrue(pack.out().contains("Still as given out: trees/cart"), pack.out());
        Path out = temp.resolve("out");
        Run grade = Run.of("grade", zip.toString(), "--out", out.toString());
        assertEquals(0, grade.code(), grade.err());
        String result = Files.readString(out.resolve("ada/result.json"));
        assertTrue(result.contains("\"score\" : 10.0") && result.contains("\"max\" : 20.0"), result);
    }

    @Test
    void packTakesEverySolutionThatIsThereAndNamesTheZipAfterTheLearner() throws IOException {
        Files.delete(workspace.ridge());
        Run run = workspace.run("pack", "--name", "Ada L.");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains(HandmadeWorkspace.EXERCISES.size() - 1 + " solutions"), run.out());
        assertTrue(run.out().contains("Left out, for there is no solution: linear/ridge"), run.out());
        assertTrue(Files.exists(workspace.root().resolve("Ada L..zip")));
    }

    @Test
    void packTellsAtOnceWhatCannotBeGraded() throws IOException {
        Files.write(workspace.ridge(), new byte[] {(byte) 0xff});
        Run run = workspace.run("pack", "linear/ridge");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("is not UTF-8"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--out=mine.java", "--name=../ada", "--name=a\u001b[31m", "--out=no/such/folder/a.zip"})
    void packRefusesNamesThatLeadAstray(String option) {
        assertEquals(2, workspace.run("pack", option).code());
    }
}
