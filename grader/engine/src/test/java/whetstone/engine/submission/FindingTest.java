package whetstone.engine.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static whetstone.engine.submission.Desk.RIDGE_TEXT;
import static whetstone.engine.submission.Desk.packed;
import static whetstone.engine.submission.Desk.read;
import static whetstone.engine.submission.Desk.readOne;
import static whetstone.engine.submission.Desk.refusal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a submission, and what it is called. */
class FindingTest {
    @TempDir
    Path temp;

    private Desk desk;

    @BeforeEach
    void layDesk() {
        desk = new Desk(temp);
    }

    private static List<String> names(List<Submission> submissions) {
        return submissions.stream().map(Submission::name).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "src/", "linear/ridge/", "src/linear/ridge/"})
    void aFolderWithASolutionInAUsualPlaceIsOneSubmission(String place) throws Exception {
        desk.file("ada/" + place + "RidgeSolution.java", RIDGE_TEXT);
        desk.file("ada/other/notes.txt", "");
        Submission ada = readOne(desk.path("ada"));
        assertEquals("ada", ada.name());
        assertEquals(
                new Solution("linear/ridge", place + "RidgeSolution.java", RIDGE_TEXT),
                ada.solutions().get("linear/ridge"));
    }

    @Test
    void aFolderOfFoldersAndZipsIsAClassInTheOrderOfNames() throws Exception {
        desk.zip("class/bob.zip", packed("RidgeSolution.java", RIDGE_TEXT));
        desk.file("class/cyd/deep/down/RidgeSolution.java", RIDGE_TEXT);
        desk.file("class/ada/RidgeSolution.java", RIDGE_TEXT);
        List<Submission> submissions = read(desk.path("class"));
        assertEquals(List.of("ada", "bob", "cyd"), names(submissions));
        submissions.forEach(each -> assertEquals(1, each.solutions().size()));
    }

    @Test
    void aClassPassesOverHiddenAndPlainFiles() throws Exception {
        desk.file("class/ada/RidgeSolution.java", RIDGE_TEXT);
        desk.file("class/.git/RidgeSolution.java", RIDGE_TEXT);
        desk.file("class/__MACOSX/RidgeSolution.java", RIDGE_TEXT);
        desk.file("class/._bob.zip", "");
        desk.file("class/README", "");
        desk.file("class/marks.csv", "");
        assertEquals(List.of("ada"), names(read(desk.path("class"))));
    }

    @Test
    void anotherKindOfArchiveIsNotLostFromAClass() throws Exception {
        desk.file("class/ada/RidgeSolution.java", RIDGE_TEXT);
        desk.file("class/bob.tar.gz", "");
        Submission bob = read(desk.path("class")).get(1);
        assertEquals("bob.tar.gz is packed, but not as a zip; unpack it and pack it as a zip", refusal(bob));
    }

    @Test
    void aLinkInAClassIsNotFollowed() throws Exception {
        desk.file("class/ada/RidgeSolution.java", RIDGE_TEXT);
        Files.createSymbolicLink(desk.path("class/bob"), desk.path("class/ada"));
        Submission bob = read(desk.path("class")).get(1);
        assertEquals("bob is a link, and links are not followed here; name its target", refusal(bob));
    }

    @Test
    void aPathGivenMayBeALink() throws Exception {
        desk.file("ada/RidgeSolution.java", RIDGE_TEXT);
        Path zip = desk.zip("work.zip", packed("RidgeSolution.java", RIDGE_TEXT));
        Path folder = Files.createSymbolicLink(desk.path("bob"), desk.path("ada"));
        Path link = Files.createSymbolicLink(desk.path("cyd.zip"), zip);
        List<Submission> submissions = read(folder, link);
        assertEquals(List.of("bob", "cyd"), names(submissions));
        submissions.forEach(each -> assertEquals(1, each.solutions().size()));
    }

    @Test
    void equalNamesAreToldApartAndNoneIsLost() throws Exception {
        desk.file("one/ada/RidgeSolution.java", RIDGE_TEXT);
        desk.zip("one/ada.zip", packed("RidgeSolution.java", RIDGE_TEXT));
        desk.file("two/ADA/RidgeSolution.java", RIDGE_TEXT);
        desk.file("two/ada-2/RidgeSolution.java", RIDGE_TEXT);
        assertEquals(List.of("ada", "ada-3", "ADA-4", "ada-2"), names(read(desk.path("one"), desk.path("two"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lovelace_12_file | Ada Lovelace_12_file",
                "a\u0007b | a_b",
                "-rf | _rf",
                "=1+1 | _1_1",
                "a;b'c$d | a_b_c_d",
                "dots... | dots",
                "nul | _nul",
                "results.json | _results.json",
                "Gradebook.CSV.zip.zip | Gradebook.CSV.zip",
                "JUnit.xml | _JUnit.xml",
                "COM1.java | _COM1.java",
                "WORK.ZIP | WORK"
            })
    void aNameIsMadeSafeForAFolder(String fileName, String name) throws Exception {
        desk.file(fileName + "/RidgeSolution.java", RIDGE_TEXT);
        assertEquals(name, readOne(desk.path(fileName)).name());
    }

    /** Asked of the names alone, since not every platform can write such files. */
    @ParameterizedTest
    @CsvSource({
        "a\u202Egpj, a_gpj",
        "M\u00fcller, M\u00fcller",
        "Mu\u0308ller, M\u00fcller",
        "\uD83D\uDE00, _",
        "\uD83D, _",
        "..zip, submission",
        "..., submission",
        "'', submission"
    })
    void aNameMayHaveLettersOfAnyLanguageAndNothingThatMisleads(String fileName, String name) {
        assertEquals(name, Names.safe(fileName));
    }

    @Test
    void namesThatAFileSystemMayConfuseAreToldApart() {
        List<String> names = List.of("\u00dcnal", "\u00fcnal", "STRASSE", "stra\u00dfe", "\ufb01n", "fin");
        assertEquals(
                List.of("\u00dcnal", "\u00fcnal-2", "STRASSE", "stra\u00dfe-2", "\ufb01n", "fin-2"),
                Names.distinct(names));
    }

    @Test
    void aLongNameIsCutAndACutNameStaysUnique() throws Exception {
        desk.file("class/" + "x".repeat(150) + "a/RidgeSolution.java", RIDGE_TEXT);
        desk.file("class/" + "x".repeat(150) + "b/RidgeSolution.java", RIDGE_TEXT);
        String cut = "x".repeat(100);
        assertEquals(List.of(cut, cut + "-2"), names(read(desk.path("class"))));
    }

    @Test
    void aPathThatLeadsNowhereDoesNotStopTheRest() throws Exception {
        desk.file("ada/RidgeSolution.java", RIDGE_TEXT);
        List<Submission> submissions = read(desk.path("missing"), desk.path("ada"));
        assertEquals(List.of("missing", "ada"), names(submissions));
        assertEquals(shown("missing") + " does not exist; check the path", refusal(submissions.get(0)));
        assertTrue(submissions.get(1).refused().isEmpty());
    }

    @Test
    void aMissingPathAloneIsNothingToGrade() {
        assertEquals(
                "nothing to grade: " + shown("missing") + " does not exist; check the path",
                assertThrows(NothingToGrade.class, () -> read(desk.path("missing")))
                        .getMessage());
    }

    @Test
    void noPathIsNothingToGrade() {
        assertEquals(
                "nothing to grade: no path was given; name a folder or zip of submissions",
                assertThrows(NothingToGrade.class, () -> read()).getMessage());
    }

    @Test
    void anEmptyFolderIsNothingToGrade() throws IOException {
        Files.createDirectory(desk.path("empty"));
        assertEquals(
                "nothing to grade: " + shown("empty") + " holds no submission; name a folder with a"
                        + " RidgeSolution.java, or one of folders and zips",
                assertThrows(NothingToGrade.class, () -> read(desk.path("empty")))
                        .getMessage());
    }

    @Test
    void aPlainFileIsNothingToGrade() throws IOException {
        Path file = desk.file("notes.txt", "");
        assertEquals(
                "nothing to grade: " + shown("notes.txt") + " is neither a folder nor a zip; name a folder or a .zip",
                assertThrows(NothingToGrade.class, () -> read(file)).getMessage());
    }

    @Test
    void aPathThatIsADotIsNamedAfterItsFolder() throws Exception {
        desk.file("ada/src/RidgeSolution.java", RIDGE_TEXT);
        assertEquals("ada", readOne(desk.path("ada/.")).name());
        assertEquals("ada", readOne(desk.path("ada/src/..")).name());
    }

    @Test
    void aFolderThatMayNotBeReadDoesNotStopTheRest() throws Exception {
        desk.file("ada/RidgeSolution.java", RIDGE_TEXT);
        desk.file("class/bob/RidgeSolution.java", RIDGE_TEXT);
        Path closed = desk.path("class");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        // Root may read it all the same.
        boolean denied = !Files.isReadable(closed);
        List<Submission> submissions = read(closed, desk.path("ada"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertEquals(denied ? List.of("class", "ada") : List.of("bob", "ada"), names(submissions));
        assertEquals(
                denied
                        ? shown("class") + " cannot be opened (permission denied); make it readable and grade again"
                        : "",
                submissions.get(0).refused().map(Problem::line).orElse(""));
    }

    @Test
    void aClassIsBounded() throws IOException {
        for (int i = 0; i < 4; i++) {
            desk.file("class/s" + i + "/RidgeSolution.java", RIDGE_TEXT);
        }
        Bounds usual = Bounds.usual();
        Bounds few = new Bounds(usual.fileBytes(), usual.totalBytes(), usual.entries(), usual.depth(), usual.zip(), 3);
        assertEquals(
                "nothing to grade: " + shown("class") + " holds more than 3 files; grade it in parts",
                assertThrows(NothingToGrade.class, () -> read(few, desk.path("class")))
                        .getMessage());
    }

    @Test
    void findingReadsNothingYet() throws Exception {
        Path file = desk.file("class/ada/RidgeSolution.java", RIDGE_TEXT);
        List<Handin> found = new Submissions(List.of(Desk.RIDGE), Bounds.usual()).find(List.of(desk.path("class")));
        Files.writeString(file, RIDGE_TEXT + "// later");
        assertEquals("ada", found.get(0).name());
        Solution solution = found.get(0).read().solutions().get("linear/ridge");
        assertEquals(RIDGE_TEXT + "// later", solution.text());
    }

    @Test
    void aFolderSwappedForALinkAfterItWasFoundIsNotFollowed() throws Exception {
        desk.file("secret/RidgeSolution.java", RIDGE_TEXT);
        Files.createDirectories(desk.path("class/ada"));
        List<Handin> found = new Submissions(List.of(Desk.RIDGE), Bounds.usual()).find(List.of(desk.path("class")));
        Files.delete(desk.path("class/ada"));
        Files.createSymbolicLink(desk.path("class/ada"), desk.path("secret"));
        Submission ada = found.get(0).read();
        assertTrue(refusal(ada).startsWith("ada cannot be opened ("), refusal(ada));
    }

    private String shown(String path) {
        return Names.shown(desk.path(path).toString());
    }
}
