package whetstone.engine.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whetstone.engine.catalogue.Folder;

class WorkspaceTest {
    @TempDir
    Path temp;

    private Folder exercise;
    private Workspace workspace;
    private Path solution;

    @BeforeEach
    void layOut() throws IOException {
        Shelf shelf = new Shelf(temp.resolve("shelf")).with("linear/a", "easy", 10);
        exercise = shelf.folder("linear/a");
        workspace = shelf.workspace();
        solution = workspace.solution(exercise);
    }

    @Test
    void isFoundFromItsRootAndFromAnyFolderBelow() {
        assertEquals(Optional.of(workspace), Workspace.around(workspace.root()));
        assertEquals(Optional.of(workspace), Workspace.around(workspace.folder(exercise)));
        assertEquals(Optional.of(workspace), Workspace.around(workspace.root().resolve("src/../src/linear")));
        assertEquals(Optional.empty(), Workspace.around(temp));
    }

    @Test
    void whatIsOursIsNotTheLearners() throws IOException {
        Path warmup = Files.createDirectories(workspace.root().resolve(".whetstone/warmup"));
        assertEquals(Optional.empty(), Workspace.around(warmup));
    }

    @Test
    void aFileOfTheMarksNameMakesNoWorkspace() throws IOException {
        Files.writeString(temp.resolve(".whetstone"), "");
        assertEquals(Optional.empty(), Workspace.around(temp));
    }

    @Test
    void aStubIsNotBegunHoweverItsLinesEnd() throws IOException {
        assertFalse(workspace.isBegun(exercise));
        Files.writeString(solution, Shelf.STUB.replace("\n", "\r\n"));
        assertFalse(workspace.isBegun(exercise));
        Files.writeString(solution, Shelf.STUB.stripTrailing());
        assertFalse(workspace.isBegun(exercise));
    }

    @Test
    void aChangedSolutionIsBegunAndAMissingOneIsNot() throws IOException {
        Files.writeString(solution, Shelf.STUB + "// mine\n");
        assertTrue(workspace.isBegun(exercise));
        Files.delete(solution);
        assertFalse(workspace.isBegun(exercise));
    }

    @Test
    void aSolutionThatIsNoTextIsBegun() throws IOException {
        Files.write(solution, new byte[] {(byte) 0xff, 0, 1});
        assertTrue(workspace.isBegun(exercise));
    }

    @Test
    void resetPutsTheStubBackAndKeepsEverythingThatStoodThere() throws IOException {
        Reset reset = new Reset(workspace);
        assertEquals(Optional.empty(), reset.stub(exercise));
        for (int i = 1; i <= 2; i++) {
            Files.writeString(solution, "attempt " + i);
            Path kept = reset.stub(exercise).orElseThrow().kept().orElseThrow();
            assertEquals(workspace.root().resolve(".whetstone/kept/linear/a/ASolution-" + i + ".java"), kept);
            assertEquals("attempt " + i, Files.readString(kept));
            assertEquals(Shelf.STUB, Files.readString(solution));
        }
    }

    @Test
    void resetBringsBackAMissingStubAndLeavesOtherFilesAlone() throws IOException {
        Files.delete(solution);
        Files.writeString(workspace.statement(exercise), "my notes");
        assertEquals(Optional.of(new Reset.PutBack(solution, Optional.empty())), new Reset(workspace).stub(exercise));
        assertEquals(Shelf.STUB, Files.readString(solution));
        assertEquals("my notes", Files.readString(workspace.statement(exercise)));
    }

    @Test
    void whatWasGivenIsPutBackWhereMissingOrChangedAndTheSolutionStays() throws IOException {
        Path contract = workspace.folder(exercise).resolve("A.java");
        Path test = workspace.folder(exercise).resolve("ATest.java");
        Files.delete(contract);
        Files.delete(test);
        Files.writeString(solution, "mine");
        Files.writeString(workspace.statement(exercise), "my notes");
        List<Reset.PutBack> done = new Reset(workspace).given(exercise);
        assertEquals(
                List.of(contract, test, workspace.statement(exercise)),
                done.stream().map(Reset.PutBack::file).toList());
        assertEquals("my notes", Files.readString(done.get(2).kept().orElseThrow()));
        assertEquals(exercise.text("statement.md"), Files.readString(workspace.statement(exercise)));
        assertEquals(
                exercise.text("A.java"),
                Files.readString(workspace.folder(exercise).resolve("A.java")));
    }
}
