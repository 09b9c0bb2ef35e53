package whetstone.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WrappedTest {
    @Test
    void linesOfAParagraphAreJoinedAndBrokenBetweenWords() {
        String word = "variance";
        String paragraph = String.join("\n", word, word, word, word, word, word, word, word, word);
        assertEquals(
                String.join(" ", word, word, word, word, word, word, word, word) + "\n" + word,
                Wrapped.text(paragraph));
    }

    @Test
    void formulasParagraphsAndItemsStayApart() {
        String text = "First\nline.\n\n    a = b + c\n\n- one\n- two\n  more\n1. three";
        assertEquals("First line.\n\n    a = b + c\n\n- one\n- two more\n1. three", Wrapped.text(text));
    }

    @Test
    void aWordThatIsTooLongIsLeftWhole() {
        String formula = "x".repeat(100);
        assertEquals("so\n" + formula + "\nit", Wrapped.text("so " + formula + " it"));
    }
}
