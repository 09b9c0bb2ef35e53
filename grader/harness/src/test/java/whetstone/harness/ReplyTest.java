package whetstone.harness;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whetstone.harness.Reply.Diagnostic;
import whetstone.harness.Reply.Failed;
import whetstone.harness.Reply.Kind;

/** Whoever forges a reply can say no more, and nothing uglier, than the harness would. */
class ReplyTest {
    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "\u202e", "\ud800", "\u0000", "a\rb"})
    void textsAreClean(String text) {
        refused(() -> new Failed(Kind.THREW, List.of(text), "", ""));
        refused(() -> new Failed(Kind.THREW, List.of(), text, ""));
        refused(() -> new Failed(Kind.THREW, List.of(), "", text));
        refused(() -> new Diagnostic(text, 1, 1, "", ""));
        refused(() -> new Diagnostic("", 1, 1, text, ""));
        refused(() -> new Reply.CompilerFailed(text));
    }

    @Test
    void textsAndListsAreBounded() {
        String name = "n".repeat(Failed.LONGEST_NAME + 1);
        refused(() -> new Failed(Kind.THREW, List.of(name), "", ""));
        refused(() -> new Failed(Kind.THREW, List.of(), "m".repeat(Failed.LONGEST_MESSAGE + 1), ""));
        refused(() -> new Failed(Kind.THREW, Collections.nCopies(Failed.MOST_THROWN + 1, "n"), "", ""));
        Diagnostic error = new Diagnostic("", 1, 1, "", "");
        refused(() -> new Reply.NotCompiled(Collections.nCopies(Reply.NotCompiled.MOST_ERRORS + 1, error)));
    }

    private static void refused(Runnable forged) {
        assertThrows(IllegalArgumentException.class, forged::run);
    }
}
