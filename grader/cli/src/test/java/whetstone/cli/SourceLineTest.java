package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceLineTest {
    @Test
    void theCaretStandsBelowTheColumn() {
        assertEquals(List.of("   12 | int n = x;", "      |         ^"), SourceLine.of("int n = x;", 12, 9));
    }

    @Test
    void tabsAreWideAsTheCompilerCountsThem() {
        assertEquals(
                List.of("    3 |         int     n = x;", "      |                 ^"),
                SourceLine.of("\tint\tn = x;", 3, 17));
    }

    @Test
    void aColumnThatIsNotThereHasNoCaret() {
        assertEquals(List.of("    3 | short"), SourceLine.of("short", 3, 4711));
        assertEquals(List.of("    3 | short"), SourceLine.of("short", 3, -1));
        assertEquals(List.of("    3 | short", "      |      ^"), SourceLine.of("short", 3, 6));
    }

    @Test
    void aLongLineIsShownAroundTheColumn() {
        List<String> lines = SourceLine.of("a".repeat(5000) + "!" + "b".repeat(5000), 3, 5001);
        assertEquals('!', lines.get(0).charAt(lines.get(1).indexOf('^')));
        assertTrue(lines.get(0).length() < 130, lines.get(0));
    }

    @Test
    void aLongLineIsNotCutThroughALetter() {
        String smiles = "\uD83D\uDE00".repeat(500);
        for (String line : List.of(smiles + "!" + smiles, "a" + smiles + "!a" + smiles)) {
            String shown = SourceLine.of(line, 3, line.indexOf('!') + 1L).get(0);
            assertTrue(shown.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE), shown);
        }
    }
}
