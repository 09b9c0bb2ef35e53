package whetstone.engine.submission;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static whetstone.engine.submission.Desk.RIDGE_TEXT;
import static whetstone.engine.submission.Desk.packed;
import static whetstone.engine.submission.Desk.readOne;
import static whetstone.engine.submission.Desk.refusal;
import static whetstone.engine.submission.Desk.unreadable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zips that lie about themselves, that never end, or that are damaged. */
class HostileZipTest {
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
        // That the name of the last entry never ends would show only to who reads as far.
        String bytes = Files.readString(zip, ISO_8859_1);
        int length = bytes.lastIndexOf("PK\1\2") + 28;
        Files.writeString(zip, bytes.substring(0, length) + "\u00ff\u00ff" + bytes.substring(length + 2), ISO_8859_1);
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
