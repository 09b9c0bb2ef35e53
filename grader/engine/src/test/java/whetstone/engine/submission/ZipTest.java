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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

    @Test
    void aDamagedSolutionIsNotTaken() throws Exception {
        String line = "RidgeSolution.java is damaged inside the zip; zip it again";
        assertEquals(line, unreadable(forged(Forgery.SIZE, 10)));
        assertEquals(line, unreadable(forged(Forgery.SIZE, 1000)));
        assertEquals(line, unreadable(forged(Forgery.CRC, 10)));
        assertEquals(line, unreadable(forged(Forgery.PACKED, 5)));
    }

    @Test
    void aBombIsCutShortWhateverItClaims() throws Exception {
        Path zip = desk.zip("ada.zip", packed(RIDGE, "\0".repeat(20 << 20)));
        String line = "RidgeSolution.java is larger than 256 KiB; keep data out of the source and hand it in again";
        assertEquals(line, unreadable(readOne(zip)));
        new Forgery(zip).put(RIDGE, Forgery.SIZE, 100);
        assertEquals(line, unreadable(readOne(zip)));
    }

    @Test
    void aSolutionThatUnpacksBeyondMeasureIsNotTaken() throws Exception {
        assertEquals(
                "RidgeSolution.java unpacks to more than 200 times its packed size; hand in ordinary source text",
                unreadable(ada(packed(RIDGE, RIDGE_TEXT + " ".repeat(200 << 10)))));
    }

    @Test
    void overlappingEntriesRefuseTheZip() throws Exception {
        Path zip = desk.zip("ada.zip", packed("notes.txt", "notes"), packed(RIDGE, RIDGE_TEXT));
        new Forgery(zip).put(RIDGE, Forgery.OFFSET, 0);
        String line = "ada.zip is a broken zip, its entries overlap or are cut off; zip the solutions again";
        assertEquals(line, refusal(readOne(zip)));
        assertEquals(line, refusal(forged(Forgery.PACKED, 1 << 20)));
    }

    @Test
    void hugeClaimsRefuseTheZip() throws Exception {
        Path zip = desk.zip("ada.zip", packed("notes.txt", "notes"), packed(RIDGE, RIDGE_TEXT));
        new Forgery(zip).put("notes.txt", Forgery.SIZE, 513 << 20);
        assertEquals("ada.zip unpacks to more than 512 MiB; zip the solutions alone", refusal(readOne(zip)));
    }

    @Test
    void theNumberOfEntriesTheirDepthAndTheZipItselfAreBounded() throws Exception {
        Path zip =
                desk.zip("ada.zip", packed("a/b/c/RidgeSolution.java", RIDGE_TEXT), packed("1", ""), packed("2", ""));
        Bounds.Zip usual = Bounds.usual().zip();
        assertEquals(
                "ada.zip holds more than 2 files; zip the solutions alone",
                refusal(readOne(new Bounds(100, 100, 2, 9, usual, 9), zip)));
        assertEquals(
                "ada.zip nests folders more than 3 deep; zip the solutions alone",
                refusal(readOne(new Bounds(100, 100, 3, 3, usual, 9), zip)));
        assertEquals(
                "a/b/c/RidgeSolution.java brings the solutions to more than 9 bytes;"
                        + " hand in each solution once, without data in it",
                refusal(readOne(new Bounds(100, 9, 3, 4, usual, 9), zip)));
        assertEquals(
                "ada.zip is larger than 64 bytes; zip the solutions alone",
                refusal(readOne(new Bounds(100, 100, 3, 4, new Bounds.Zip(64, 9, 9), 9), zip)));
    }

    @Test
    void aDirectoryWithoutEndIsNotReadToItsEnd() throws Exception {
        Desk.Packed[] many = IntStream.range(0, 3000)
                .mapToObj(i -> packed("x".repeat(200) + i, ""))
                .toArray(Desk.Packed[]::new);
        Path zip = desk.zip("ada.zip", many);
        Bounds few = new Bounds(100, 100, 10, 9, Bounds.usual().zip(), 9);
        assertEquals("ada.zip holds more than 10 files; zip the solutions alone", refusal(readOne(few, zip)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "not a zip at all", "PK\u0003\u0004 but broken from here on"})
    void whatIsNoZipIsRefused(String content) throws Exception {
        assertEquals(
                "ada.zip is not a zip, or a broken one; zip the solutions again",
                refusal(readOne(desk.file("ada.zip", content))));
    }

    @Test
    void aZipDamagedAnywhereNeverStopsTheGrader() throws Exception {
        byte[] whole =
                Files.readAllBytes(desk.zip("whole.zip", packed("notes.txt", "notes"), packed(RIDGE, RIDGE_TEXT)));
        for (int i = 0; i < whole.length; i++) {
            Submission cut = readOne(desk.file("ada.zip", Arrays.copyOf(whole, i)));
            assertEquals("ada.zip is not a zip, or a broken one; zip the solutions again", refusal(cut));
            for (int flip : new int[] {0xFF, 0x01, 0x80}) {
                byte[] damaged = whole.clone();
                damaged[i] ^= (byte) flip;
                Solution solution =
                        readOne(desk.file("ada.zip", damaged)).solutions().get("linear/ridge");
                assertEquals(RIDGE_TEXT, solution == null ? RIDGE_TEXT : solution.text());
            }
        }
    }
}
