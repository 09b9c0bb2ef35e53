package whetstone.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import whetstone.engine.grade.Mark;
import whetstone.kit.CodeLine;
import whetstone.kit.Message;
import whetstone.kit.value.Inert;
import whetstone.kit.value.Shown;

/** What became of a claim, part by part, with the solution's own line where its code threw. */
final class MarkText {
    private static final String INDENT = "    ";
    private static final String UNDER_LABEL = INDENT + " ".repeat(10);

    private final PrintWriter out;
    private final Ink ink;
    private final Optional<String> source;
    private final String file;
    private final Set<CodeLine> printed = new HashSet<>();

    /** @param file the name of the solution's file; another file's lines are not at hand */
    MarkText(PrintWriter out, Ink ink, Optional<String> source, String file) {
        this.out = out;
        this.ink = ink;
        this.source = source;
        this.file = file;
    }

    void print(Mark mark, boolean withNext) {
        Message message = mark.message();
        out.println();
        out.println("  " + ink.bad("\u2717") + " " + ink.strong(mark.claim()));
        String label = "asked     ";
        for (String question : message.asked()) {
            out.println(INDENT + ink.faint(label) + ink.plain(question));
            label = " ".repeat(label.length());
        }
        if (message.isOfAnAnswer()) {
            printAnswer(message);
        } else {
            out.println(INDENT + ink.bad(message.lack()) + ": " + ink.plain(message.reason()));
            message.at().ifPresent(this::printLine);
        }
        printPart("next      ", withNext ? message.next() : "");
    }

    private void printAnswer(Message message) {
        Shown expected = inert(message.expected());
        Shown came = inert(message.came());
        out.println(
                INDENT + ink.faint("expected  ") + before(expected) + ink.expected(marked(expected)) + after(expected));
        out.println(INDENT + ink.faint("came      ") + before(came) + ink.came(marked(came)) + after(came));
        if (!came.underline().isEmpty()) {
            out.println(UNDER_LABEL + ink.came(came.underline()));
        }
        printPart("where     ", message.where());
    }

    private void printPart(String label, String part) {
        if (!part.isEmpty()) {
            out.println(INDENT + ink.faint(label) + ink.plain(part));
        }
    }

    /** The line's text, once for all claims that fail there. */
    void printLine(CodeLine at) {
        if (at.file().equals(file) && printed.add(at)) {
            source.flatMap(at::in)
                    .map(text -> SourceLine.of(text, at.line(), 0))
                    .ifPresent(lines -> lines.forEach(line -> out.println(INDENT + ink.plain(line))));
        }
    }

    private static Shown inert(Shown shown) {
        return new Shown(Inert.text(shown.text()), shown.from(), shown.to());
    }

    private static String before(Shown shown) {
        return shown.text().substring(0, shown.from());
    }

    private static String marked(Shown shown) {
        return shown.text().substring(shown.from(), shown.to());
    }

    private static String after(Shown shown) {
        return shown.text().substring(shown.to());
    }
}
