package whetstone.engine.submission;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static whetstone.engine.submission.Desk.RIDGE_TEXT;
import static whetstone.engine.submission.Desk.readOne;
import static whetstone.engine.submission.Desk.unreadable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text of a solution must be, wherever it lies. */
class SolutionTextTest {
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package linear.ridge;",
                "\uFEFFpackage linear.ridge;",
                "// package other;\r\n/* package other; */ package linear . ridge ;",
                "/** @see Other */\n@Deprecated(since = \"1)\\\"\") @a.b.C({'(', ')'}) package linear./* here */ridge;",
                "@Note(\"\"\"\n package other; \" ) \"\"\") package linear.ridge;",
                "\\u0070ackage linear.ridge;",
            })
    void thePackageIsFoundAsACompilerFindsIt(String text) throws Exception {
        ridge(text);
        assertEquals(Set.of("linear/ridge"), ada().solutions().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "class RidgeSolution {}",
                "// package linear.ridge;",
                "/* package linear.ridge;",
                "@A(package linear.ridge;",
                "@interface Package {} package linear.ridge;",
                "package linear.ridge",
                "/* \\u002a/ class X {} /* */ package linear.ridge;",
            })
    void aMissingPackageIsToldWithTheRemedy(String text) throws Exception {
        ridge(text);
        assertEquals(
                "RidgeSolution.java declares no package, not linear.ridge; begin it with \"package linear.ridge;\"",
                unreadable(ada()));
    }

    @Test
    void aWrongPackageIsNamed() throws Exception {
        ridge("// \\u000a package other; /*\npackage linear.ridge; // */");
        assertEquals(
                "RidgeSolution.java declares package other, not linear.ridge; begin it with \"package linear.ridge;\"",
                unreadable(ada()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", "\\u", "@A", "/*", "@A(", ".", "@a.", "\"", "/"})
    void aLongUglyBeginningIsScannedQuickly(String piece) throws Exception {
        ridge(piece.repeat(200_000 / piece.length()) + "package linear.ridge;");
        assertTrue(unreadable(ada()).contains(" declares "));
    }

    @Test
    void textIsStrictlyUtf8() throws Exception {
        desk.file("class/ada/RidgeSolution.java", "// a\n// \u00fc".getBytes(ISO_8859_1));
        assertEquals("RidgeSolution.java is not UTF-8 at byte 9 (line 2); save it as UTF-8", unreadable(ada()));
        byte[] cut = "// \u20ac".getBytes(UTF_8);
        desk.file("class/ada/RidgeSolution.java", Arrays.copyOf(cut, cut.length - 1));
        assertEquals("RidgeSolution.java is not UTF-8 at byte 4 (line 1); save it as UTF-8", unreadable(ada()));
        desk.file("class/ada/RidgeSolution.java", RIDGE_TEXT.getBytes(UTF_16LE));
        assertEquals(
                "RidgeSolution.java has a NUL character at byte 2 (line 1); save it as plain text in UTF-8",
                unreadable(ada()));
    }

    @Test
    void aByteOrderMarkIsDropped() throws Exception {
        ridge("\uFEFF" + RIDGE_TEXT);
        assertEquals(RIDGE_TEXT, ada().solutions().get("linear/ridge").text());
    }
}
