package whetstone.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import whetstone.engine.compile.SourceError;
import whetstone.kit.CodeLine;

/** The compiler's errors for the learner's terminal: each with its line, and a caret below the place. */
final class ErrorsText {
    private static final int SHOWN = 5;

    private final PrintWriter out;
    private final Ink ink;
    private final int most;

    ErrorsText(PrintWriter out, Ink ink, boolean all) {
        this.out = out;
        this.ink = ink;
        most = all ? Integer.MAX_VALUE : SHOWN;
    }

    void print(List<SourceError> errors, Optional<String> source) {
        out.println("  " + ink.bad("It does not compile; until it does, nothing can be asked."));
        errors.stream().limit(most).forEach(error -> print(error, source));
        if (errors.size() > most) {
            out.println();
            out.println("  " + ink.faint("and " + (errors.size() - most) + " more; mend the first ones first"));
        }
    }

    private void print(SourceError error, Optional<String> source) {
        List<String> message = error.message().lines().toList();
        String first = message.isEmpty() ? "" : message.get(0);
        String place = error.file().isEmpty() ? "" : error.place() + ": ";
        out.println();
        out.println("  " + ink.strong(place) + ink.plain(first));
        boolean placed = error.line() > 0 && error.line() < Integer.MAX_VALUE;
        source.filter(text -> placed)
                .flatMap(text -> new CodeLine(error.file(), (int) error.line()).in(text))
                .map(text -> SourceLine.of(text, error.line(), error.column()))
                .ifPresent(lines -> lines.forEach(line -> out.println("  " + ink.plain(line))));
        message.stream().skip(1).forEach(line -> out.println("  " + ink.plain(line)));
    }
}
