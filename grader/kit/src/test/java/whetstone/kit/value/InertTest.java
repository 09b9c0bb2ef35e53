package whetstone.kit.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class InertTest {
    @Test
    void whatIsReadStaysAsItIs() {
        assertEquals(
                "größer ≥ 0 \u2713 \uD83D\uDE00 @|red text|@",
                Inert.text("größer ≥ 0 \u2713 \uD83D\uDE00 @|red text|@"));
    }

    @Test
    void whatSteersATerminalOrTurnsALineAroundIsReplacedPlaceByPlace() {
        assertEquals("a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFDe", Inert.text("a\u001b[2Jb\u202ec\nd\u2028e"));
        assertEquals("\uFFFD\uFFFD", Inert.text("\u009b\u0007"));
    }

    @Test
    void halfACharacterIsReplaced() {
        assertEquals("\uFFFDa", Inert.text("\uD83Da"));
    }

    @Test
    void quotedTextsAreInertAsWell() {
        assertEquals("\"a\\u202eb\\u001b\"", Show.value("a\u202eb\u001b", 50));
    }
}
