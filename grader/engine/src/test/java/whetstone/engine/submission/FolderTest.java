package whetstone.engine.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static whetstone.engine.submission.Desk.RIDGE_TEXT;
import static whetstone.engine.submission.Desk.STUMP_TEXT;
import static whetstone.engine.submission.Desk.packed;
import static whetstone.engine.submission.Desk.readOne;
import static whetstone.engine.submission.Desk.refusal;
import static whetstone.engine.submission.Desk.unreadable;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is taken from a folder, and what is not. */
class FolderTest {
    @TempDir
    Path temp;

    private Desk desk;

    @BeforeEach
    void layDesk() throws IOException {
        desk = new Desk(temp);
        Files.createDirectories(desk.path("class/ada"));
    }

    private Submission ada() throws NothingToGrade {
        return readOne(desk.path("class"));
    }

    private void ridge(String text) throws IOException {
        desk.file("class/ada/RidgeSolution.java", text);
    }

    @Test
    void aWholeWorkspaceGivesItsSolutionsAndNothingElse() throws Exception {
        desk.file("class/ada/src/linear/ridge/RidgeSolution.java", RIDGE_TEXT);
        desk.file("class/ada/src/linear/ridge/Ridge.java", "package linear.ridge;");
        desk.file("class/ada/src/trees/stump/StumpSolution.java", STUMP_TEXT);
        for (String skipped : List.of("target", ".git", ".idea", "__MACOSX", "node_modules", "src/.hidden")) {
            desk.file("class/ada/" + skipped + "/RidgeSolution.java", "old");
        }
        Submission ada = ada();
        assertEquals(
                List.of("linear/ridge", "trees/stump"),
                List.copyOf(ada.solutions().keySet()));
        assertEquals(0, ada.unreadable().size());
        assertTrue(ada.refused().isEmpty());
    }

    @Test
    void anExerciseMayBeCalledTarget() throws Exception {
        desk.file("ada/features/target/TargetSolution.java", "package features.target;");
        Wanted target = new Wanted("features/target", "TargetSolution.java", "features.target");
        Submissions submissions = new Submissions(List.of(target), Bounds.usual());
        Submission ada = submissions.read(List.of(desk.path("ada"))).get(0);
        assertEquals(Set.of("features/target"), ada.solutions().keySet());
    }

    @Test
    void exercisesMayShareAFileName() throws Exception {
        Wanted other = new Wanted("robust/ridge", "RidgeSolution.java", "robust.ridge");
        desk.file("ada/RidgeSolution.java", "package robust.ridge;");
        desk.file("ada/linear/ridge/RidgeSolution.java", "package wrong;");
        Submissions submissions = new Submissions(List.of(other, Desk.RIDGE), Bounds.usual());
        Submission ada = submissions.read(List.of(desk.path("ada"))).get(0);
        assertEquals(Set.of("robust/ridge"), ada.solutions().keySet());
        assertEquals(Set.of("linear/ridge"), ada.unreadable().keySet());
    }

    @Test
    void withoutASolutionTheMessageNamesOne() throws Exception {
        desk.file("class/ada/Ridge.java", "");
        assertEquals("ada has no solution in it; hand in files named like RidgeSolution.java", refusal(ada()));
    }

    @Test
    void aZipInsideIsNamedOnlyWhereThereIsNoSolution() throws Exception {
        desk.zip("class/ada/old/work.zip", packed("RidgeSolution.java", RIDGE_TEXT));
        assertEquals(
                "ada has no solution in it but another zip, old/work.zip; unpack that one and hand in what it holds",
                refusal(ada()));
        ridge(RIDGE_TEXT);
        assertEquals(Set.of("linear/ridge"), ada().solutions().keySet());
    }

    @Test
    void ofTwoFilesForOneExerciseNeitherIsTaken() throws Exception {
        desk.file("class/ada/a/RidgeSolution.java", RIDGE_TEXT);
        desk.file("class/ada/b/RidgeSolution.java", RIDGE_TEXT);
        desk.file("class/ada/b/StumpSolution.java", STUMP_TEXT);
        assertEquals(
                "a/RidgeSolution.java and b/RidgeSolution.java are for the same exercise, linear/ridge;"
                        + " keep one of them",
                unreadable(ada()));
        assertEquals(Set.of("trees/stump"), ada().solutions().keySet());
        desk.file("class/ada/c/RidgeSolution.java", "another");
        assertEquals(
                "a/RidgeSolution.java and b/RidgeSolution.java (and 1 more) are for the same exercise, linear/ridge;"
                        + " keep one of them",
                unreadable(ada()));
    }

    @Test
    void aSolutionIsBounded() throws Exception {
        String full = RIDGE_TEXT + " ".repeat((256 << 10) - RIDGE_TEXT.length());
        ridge(full);
        assertEquals(full, ada().solutions().get("linear/ridge").text());
        ridge(full + " ");
        assertEquals(
                "RidgeSolution.java is larger than 256 KiB; keep data out of the source and hand it in again",
                unreadable(ada()));
    }

    @Test
    void theNumberOfFilesAndTheirDepthAndSumAreBounded() throws Exception {
        Bounds.Zip zip = Bounds.usual().zip();
        ridge(RIDGE_TEXT);
        desk.file("class/ada/a/b/StumpSolution.java", STUMP_TEXT);
        Path path = desk.path("class");
        assertEquals(
                2, readOne(new Bounds(100, 200, 4, 3, zip, 9), path).solutions().size());
        assertEquals(
                "ada holds more than 3 files; hand in the solutions alone",
                refusal(readOne(new Bounds(100, 200, 3, 3, zip, 9), path)));
        assertEquals(
                "ada nests folders more than 2 deep; hand in the solutions alone",
                refusal(readOne(new Bounds(100, 200, 4, 2, zip, 9), path)));
        String line = refusal(readOne(new Bounds(100, 60, 4, 3, zip, 9), path));
        assertTrue(
                line.endsWith(" brings the solutions to more than 60 bytes;"
                        + " hand in each solution once, without data in it"),
                line);
    }

    @Test
    void aLinkIsNotFollowed() throws Exception {
        Path secret = desk.file("secret/RidgeSolution.java", RIDGE_TEXT);
        Path link = Files.createSymbolicLink(desk.path("class/ada/RidgeSolution.java"), secret);
        assertEquals("RidgeSolution.java is a link; hand in the file itself", unreadable(ada()));
        Files.delete(link);
        Files.createSymbolicLink(desk.path("class/ada/src"), desk.path("secret"));
        assertEquals(
                "ada has no solution in it, and links such as src are not followed; hand in the files themselves",
                refusal(ada()));
    }

    @Test
    void whatIsSwappedForALinkAfterItWasSeenIsNotRead() throws Exception {
        Path secret = desk.file("secret/RidgeSolution.java", RIDGE_TEXT);
        desk.file("class/ada/src/RidgeSolution.java", RIDGE_TEXT);
        try (Folder folder = Folder.open(desk.path("class/ada"))) {
            Folder src = folder.enter(Path.of("src"));
            Path file = Path.of("RidgeSolution.java");
            assertTrue(src.attributes(file).isRegularFile());
            Files.delete(desk.path("class/ada/src/RidgeSolution.java"));
            Files.createSymbolicLink(desk.path("class/ada/src/RidgeSolution.java"), secret);
            assertThrows(FileSystemException.class, () -> src.read(file).close());
            Files.delete(desk.path("class/ada/src/RidgeSolution.java"));
            Files.delete(desk.path("class/ada/src"));
            Files.createSymbolicLink(desk.path("class/ada/src"), desk.path("secret"));
            assertThrows(IOException.class, () -> src.read(file).close());
            assertThrows(IOException.class, () -> folder.enter(Path.of("src")).close());
            src.close();
        }
    }

    /** Whoever opens it waits for ever, and for no interrupt. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeIsNotOpened() throws Exception {
        Path pipe = desk.path("class/ada/RidgeSolution.java");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no mkfifo here");
        assertEquals(
                0,
                new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        assertEquals("RidgeSolution.java is not a regular file; hand in the source file itself", unreadable(ada()));
        Files.move(pipe, desk.path("class/ada.zip"));
        Files.delete(desk.path("class/ada"));
        assertEquals("ada.zip cannot be opened (not a regular file); make it readable and grade again", refusal(ada()));
    }

    @Test
    void whatMayNotBeReadIsToldByName() throws Exception {
        ridge(RIDGE_TEXT);
        Path file = desk.path("class/ada/RidgeSolution.java");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        // Root may read it all the same.
        boolean denied = !Files.isReadable(file);
        Submission ada = ada();
        assertEquals(
                denied
                        ? "RidgeSolution.java cannot be read (permission denied); make it readable and grade again"
                        : RIDGE_TEXT,
                denied ? unreadable(ada) : ada.solutions().get("linear/ridge").text());
        Path folder = Files.createDirectory(desk.path("class/ada/src"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        Submission closed = ada();
        assertEquals(denied, closed.refused().isPresent());
        assertEquals(
                denied
                        ? "src cannot be opened (permission denied); make it readable and grade again"
                        : "RidgeSolution.java",
                denied
                        ? refusal(closed)
                        : closed.solutions().get("linear/ridge").path());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void namesInMessagesAreTamed() throws Exception {
        desk.file("class/ada/a\u0007b\u001b[31m\nc/RidgeSolution.java", "");
        assertEquals(
                "a?b?[31m?c/RidgeSolution.java declares no package, not linear.ridge;"
                        + " begin it with \"package linear.ridge;\"",
                unreadable(ada()));
        desk.file("class/ada/" + "x".repeat(200) + "/StumpSolution.java", STUMP_TEXT);
        String path = ada().solutions().get("trees/stump").path();
        assertEquals(160, path.length());
        assertTrue(path.endsWith("x/StumpSolution.java"), path);
    }

    @Test
    void theHashKnowsTextsAndExercisesAlone() throws Exception {
        desk.file("one/ada/RidgeSolution.java", RIDGE_TEXT);
        desk.file("one/ada/StumpSolution.java", STUMP_TEXT);
        desk.zip(
                "two/bob.zip",
                packed("work/StumpSolution.java", STUMP_TEXT),
                packed("work/RidgeSolution.java", RIDGE_TEXT));
        desk.file("three/cyd/RidgeSolution.java", RIDGE_TEXT);
        desk.file("three/cyd/StumpSolution.java", STUMP_TEXT + " ");
        String ada = readOne(desk.path("one")).hash();
        assertTrue(ada.matches("[0-9a-f]{64}"), ada);
        assertEquals(ada, readOne(desk.path("two")).hash());
        assertTrue(!ada.equals(readOne(desk.path("three")).hash()));
    }
}
