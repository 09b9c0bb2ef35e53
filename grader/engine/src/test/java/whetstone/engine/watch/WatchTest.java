package whetstone.engine.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files and real events; the grading only repeats what it was given. */
class WatchTest {
    private static final String RIDGE = "src/linear/ridge/RidgeSolution.java";
    private static final String STUMP = "src/trees/stump/StumpSolution.java";

    @TempDir
    Path folder;

    private Onlooker onlooker;

    @BeforeEach
    void watch() throws IOException {
        save(RIDGE, ridge("first"));
        onlooker = Onlooker.of(folder);
    }

    @AfterEach
    void stop() throws IOException {
        onlooker.close();
    }

    @Test
    void aSaveIsAnsweredForThatExerciseAlone() throws Exception {
        save(STUMP, stump("one"));
        assertEquals("trees/stump: one", onlooker.answer());
        save(RIDGE, ridge("two"));
        assertEquals("linear/ridge: two", onlooker.answer());
    }

    @Test
    void anEditorMaySaveInPlace() throws Exception {
        Files.writeString(folder.resolve(RIDGE), ridge("in place"));
        String answer = onlooker.answer();
        while (!answer.equals("linear/ridge: in place")) {
            answer = onlooker.answer();
        }
    }

    @Test
    void anEditorMaySaveByMovingTheOldFileAway() throws Exception {
        Files.move(folder.resolve(RIDGE), folder.resolve(RIDGE + "~"));
        onlooker.gone();
        save(RIDGE, ridge("new"));
        assertEquals("linear/ridge: new", onlooker.answer());
    }

    @Test
    void halfAFileIsAnsweredAndThenTheWhole() throws Exception {
        save(RIDGE, "package linear.ridge; // half");
        assertEquals("linear/ridge: half", onlooker.answer());
        save(RIDGE, ridge("whole"));
        assertEquals("linear/ridge: whole", onlooker.answer());
    }

    @Test
    void savingTheSameTextIsNoSave() throws Exception {
        save(RIDGE, ridge("first"));
        save(STUMP, stump("one"));
        assertEquals("trees/stump: one", onlooker.answer());
    }

    @Test
    void whatIsSavedDuringACheckIsAnsweredOnceAfterwards() throws Exception {
        onlooker.hold();
        save(RIDGE, ridge("held"));
        onlooker.awaitHeld();
        for (int i = 0; i < 5; i++) {
            save(RIDGE, ridge("during " + i));
        }
        onlooker.release();
        assertEquals("linear/ridge: held", onlooker.answer());
        assertEquals("linear/ridge: during 4", onlooker.answer());
        save(STUMP, stump("one"));
        assertEquals("trees/stump: one", onlooker.answer());
    }

    @Test
    void aDeletedSolutionIsMissedAndWelcomedBack() throws Exception {
        save(STUMP, stump("one"));
        onlooker.answer();
        Files.delete(folder.resolve(STUMP));
        assertEquals(Set.of("trees/stump"), onlooker.gone());
        save(STUMP, stump("one"));
        assertEquals("trees/stump: one", onlooker.answer());
    }

    @Test
    void withoutAnySolutionItWaitsForOne() throws Exception {
        Files.delete(folder.resolve(RIDGE));
        onlooker.gone();
        save(RIDGE, ridge("back"));
        assertEquals("linear/ridge: back", onlooker.answer());
    }

    @Test
    void aSolutionInAFolderThatIsMovedIsStillWatched() throws Exception {
        Files.move(folder.resolve("src/linear"), folder.resolve("src/moved"));
        save("src/moved/ridge/RidgeSolution.java", ridge("there"));
        assertEquals("linear/ridge: there", onlooker.answer());
    }

    @Test
    void aFolderMayBeMovedOutAndIn(@TempDir Path outside) throws Exception {
        save(STUMP, stump("one"));
        onlooker.answer();
        Files.move(folder.resolve("src/trees"), outside.resolve("trees"));
        assertEquals(Set.of("trees/stump"), onlooker.gone());
        Files.move(outside.resolve("trees"), folder.resolve("src/trees"));
        assertEquals("trees/stump: one", onlooker.answer());
        save(STUMP, stump("two"));
        assertEquals("trees/stump: two", onlooker.answer());
    }

    @Test
    void aSecondFileForTheExerciseIsToldOf() throws Exception {
        save("src/copy/RidgeSolution.java", ridge("copy"));
        assertEquals("linear/ridge: unreadable", onlooker.answer());
        Files.delete(folder.resolve("src/copy/RidgeSolution.java"));
        assertEquals("linear/ridge: first", onlooker.answer());
    }

    @Test
    void whatBuildsAndToolsWriteIsPassedOver() throws Exception {
        save("target/generated/RidgeSolution.java", ridge("built"));
        save(".whetstone/kept/RidgeSolution.java", ridge("kept"));
        save(STUMP, stump("one"));
        assertEquals("trees/stump: one", onlooker.answer());
    }

    @Test
    void itIsCheckedAgainWhenAsked() throws Exception {
        onlooker.watch().check("linear/ridge");
        assertEquals("linear/ridge: first", onlooker.answer());
        onlooker.watch().check("trees/stump");
        assertEquals(Set.of("trees/stump"), onlooker.gone());
    }

    @Test
    void itEndsWithItsFolder() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        try (Onlooker other = Onlooker.of(inner)) {
            Files.delete(inner);
            News news = other.next();
            while (news instanceof News.Unreadable) {
                news = other.next();
            }
            assertInstanceOf(News.Ended.class, news);
        }
    }

    /** In one step: a file that is written in place may be seen empty, or half, whenever the machine is busy. */
    private Path save(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Path whole = Files.writeString(folder.resolve(".whole"), text);
        return Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String ridge(String remark) {
        return "package linear.ridge; class RidgeSolution {} // " + remark;
    }

    private static String stump(String remark) {
        return "package trees.stump; class StumpSolution {} // " + remark;
    }
}
