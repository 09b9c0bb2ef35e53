package whetstone.engine.submission;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static whetstone.engine.submission.Desk.RIDGE_TEXT;
import static whetstone.engine.submission.Desk.STUMP_TEXT;
import static whetstone.engine.submission.Desk.link;
import static whetstone.engine.submission.Desk.mode;
import static whetstone.engine.submission.Desk.packed;
import static whetstone.engine.submission.Desk.readOne;
import static whetstone.engine.submission.Desk.refusal;
import static whetstone.engine.submission.Desk.unreadable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken from a zip, and what is not. */
class ZipTest {
    private static final String RIDGE = "RidgeSolution.java";

    @TempDir
    Path temp;

    private Desk desk;

    @BeforeEach
    void layDesk() {
        desk = new Desk(temp);
    }

    private Submission ada(Desk.Packed... entries) throws IOException, NothingToGrade {
        return readOne(desk.zip("ada.zip", entries));
    }

    private Submission forged(int field, int value) throws IOException, NothingToGrade {
        Path zip = desk.zip("ada.zip", packed(RIDGE, RIDGE_TEXT), packed("notes.txt", "notes"));
        new Forgery(zip).put(RIDGE, field, value);
        return readOne(zip);
    }

    @Test
    void aZippedWorkspaceGivesItsSolutionsAndNothingElse() throws Exception {
        Submission ada = ada(
                packed("work/", ""),
                packed("./work/src/linear/ridge/RidgeSolution.java", RIDGE_TEXT),
                packed("work/trees//stump/StumpSolution.java", STUMP_TEXT),
                packed("work/target/RidgeSolution.java", "old"),
                packed("work/.git/RidgeSolution.java", "old"),
                packed("__MACOSX/work/RidgeSolution.java", "fork"),
                packed("work/._RidgeSolution.java", "fork"),
                packed("work/lib.zip", "zip"));
        assertEquals("ada", ada.name());
        assertEquals(Set.of("linear/ridge", "trees/stump"), ada.solutions().keySet());
        assertEquals(
                "work/src/linear/ridge/RidgeSolution.java",
                ada.solutions().get("linear/ridge").path());
        assertEquals(0, ada.unreadable().size());
    }

    @Test
    void anEmptyZipIsRefused() throws Exception {
        assertEquals("ada.zip is an empty zip; zip the solutions again", refusal(ada()));
    }

    @Test
    void aZipInAZipIsToBeUnpacked() throws Exception {
        assertEquals(
                "ada.zip has no solution in it but another zip, work/inner.ZIP;"
                        + " unpack that one and hand in what it holds",
                refusal(ada(packed("work/inner.ZIP", "zip"))));
    }

    @Test
    void namesInMessagesAreTamed() throws Exception {
        String hostile = "a\u202eb\u2066c\u200bd\u2028e\r\n\u001b[31m/RidgeSolution.java";
        Submission ada = ada(packed(hostile, RIDGE_TEXT));
        assertEquals(
                "a?b?c?d?e???[31m/RidgeSolution.java",
                ada.solutions().get("linear/ridge").path());
    }

    @Test
    void theRulesForTextHoldInAZipToo() throws Exception {
        assertEquals(
                "a/RidgeSolution.java declares package other, not linear.ridge;"
                        + " begin it with \"package linear.ridge;\"",
                unreadable(ada(packed("a/RidgeSolution.java", "package other;"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.txt",
                "a/../../evil.txt",
                "a/.. /evil.txt",
                "/etc/passwd",
                "C:/evil.txt",
                "C:evil.txt",
                "a\\b/evil.txt"
            })
    void anEntryThatClimbsOutRefusesTheZip(String name) throws Exception {
        assertEquals(
                "ada.zip has an entry that points out of the zip, " + name + "; zip the solutions again, without it",
                refusal(ada(packed(RIDGE, RIDGE_TEXT), mode(packed(name, ""), 0100644))));
    }

    @Test
    void aNulInANameRefusesTheZip() throws Exception {
        assertEquals(
                "ada.zip has an entry that points out of the zip, evil?.txt; zip the solutions again, without it",
                refusal(ada(packed(RIDGE, RIDGE_TEXT), packed("evil\0.txt", ""))));
    }

    @Test
    void backslashesOfAWindowsToolAreSeparators() throws Exception {
        Path zip = java(UTF_8, "work\\linear\\ridge\\RidgeSolution.java", RIDGE_TEXT);
        assertEquals(
                "work/linear/ridge/RidgeSolution.java",
                readOne(zip).solutions().get("linear/ridge").path());
        for (String name : List.of("..\\RidgeSolution.java", "\\\\host\\RidgeSolution.java")) {
            assertEquals(
                    "ada.zip has an entry that points out of the zip, " + name.replace('\\', '/')
                            + "; zip the solutions again, without it",
                    refusal(readOne(java(UTF_8, name, RIDGE_TEXT))));
        }
    }

    @Test
    void namesOfFoldersInAnyEncodingAreRead() throws Exception {
        for (Charset charset : List.of(UTF_8, ISO_8859_1)) {
            Submission ada = readOne(java(charset, "\u00dcbung/RidgeSolution.java", RIDGE_TEXT));
            assertEquals(
                    "\u00dcbung/RidgeSolution.java",
                    ada.solutions().get("linear/ridge").path());
        }
        Path zip = java(UTF_8, "\u00dcbung/RidgeSolution.java", RIDGE_TEXT);
        new Forgery(zip).put("", Forgery.FLAGS, 8);
        assertEquals(
                "\u00dcbung/RidgeSolution.java",
                readOne(zip).solutions().get("linear/ridge").path());
    }

    private Path java(Charset charset, String name, String text) throws IOException {
        Path zip = desk.path("ada.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), charset)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(text.getBytes(UTF_8));
        }
        return zip;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../secret", "a/../../secret", "..\\secret", "C:secret"})
    void aLinkOutOfTheZipRefusesIt(String target) throws Exception {
        assertEquals(
                "ada.zip has a link that points out of the zip, notes; zip the solutions again, without it",
                refusal(ada(packed(RIDGE, RIDGE_TEXT), link("notes", target))));
    }

    @Test
    void aLinkWithABombForATargetRefusesTheZip() throws Exception {
        assertEquals(
                "ada.zip has a link that points out of the zip, a/b; zip the solutions again, without it",
                refusal(ada(packed(RIDGE, RIDGE_TEXT), link("a/b", "x".repeat(10 << 20)))));
    }

    @Test
    void aLinkWithinTheZipIsNotFollowed() throws Exception {
        Submission ada = ada(
                packed("StumpSolution.java", STUMP_TEXT),
                link("a/notes", "../StumpSolution.java"),
                link("b/RidgeSolution.java", "../a/RidgeSolution.java"));
        assertEquals("b/RidgeSolution.java is a link, or behind one; zip the file itself", unreadable(ada));
        assertEquals(Set.of("trees/stump"), ada.solutions().keySet());
        assertEquals(
                "src/RidgeSolution.java is a link, or behind one; zip the file itself",
                unreadable(ada(link("src", "lib"), packed("src/RidgeSolution.java", RIDGE_TEXT))));
        assertEquals(
                "ada.zip has no solution in it, and links such as src are not followed; hand in the files themselves",
                refusal(ada(link("src", "lib"))));
    }

    @Test
    void aSpecialFileIsNotTaken() throws Exception {
        assertEquals(
                "RidgeSolution.java is not a regular file; hand in the source file itself",
                unreadable(ada(mode(packed(RIDGE, RIDGE_TEXT), 0010644))));
    }

    @Test
    void anEntryThatIsThereTwiceIsNotTaken() throws Exception {
        assertEquals(
                "RidgeSolution.java is in the zip twice; zip it again with one of the two",
                unreadable(ada(packed(RIDGE, RIDGE_TEXT), packed(RIDGE, RIDGE_TEXT + " "))));
    }

    @Test
    void anEncryptedEntryIsNotTaken() throws Exception {
        assertEquals(
                "RidgeSolution.java is encrypted; zip it without a password", unreadable(forged(Forgery.FLAGS, 1)));
    }

    @Test
    void anUnusualPackingIsNotTaken() throws Exception {
        assertEquals(
                "RidgeSolution.java is packed by a method that is not read here (12);"
                        + " make an ordinary zip, with Deflate",
                unreadable(forged(Forgery.METHOD, 12)));
    }
}
