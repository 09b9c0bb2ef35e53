package whetstone.cli;

import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import whetstone.kit.value.Inert;

/**
 * Everything that is written of a result goes through here: it comes out inert, and in colour where there are colours.
 *
 * <p>Words of students' must not steer the terminal, nor be read as markup, so no text is ever parsed for its style.
 */
record Ink(boolean colored) {
    String plain(String text) {
        return Inert.text(text);
    }

    String good(String text) {
        return in(text, Style.fg_green);
    }

    String bad(String text) {
        return in(text, Style.fg_red);
    }

    String expected(String text) {
        return in(text, Style.bold, Style.fg_green);
    }

    String came(String text) {
        return in(text, Style.bold, Style.fg_red);
    }

    String strong(String text) {
        return in(text, Style.bold);
    }

    String faint(String text) {
        return in(text, Style.faint);
    }

    private String in(String text, IStyle... styles) {
        String inert = Inert.text(text);
        // "Bold off" is a double underline on many terminals; the end of all styles is the same everywhere.
        return colored && !inert.isEmpty() ? Style.on(styles) + inert + Style.reset.on() : inert;
    }
}
