package whetstone.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;

/** Shows one thing at a time, with a line about the keys below it. */
final class Screen implements AutoCloseable {
    private static final String CLEAR = "\033[H\033[2J";
    private static final String KEYS = "h hint   n next   l list   Enter check again   q quit";

    private final PrintWriter out;
    private final boolean terminal;
    private boolean begun;
    private volatile boolean closed;

    /** @param terminal whether to clear it, and whether a key needs no Enter */
    Screen(PrintWriter out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Prints a line that stays until the second thing is shown. */
    void begin(String line) {
        out.println(line);
        out.flush();
    }

    /** Shows a thing in place of the one before. */
    void show(Consumer<PrintWriter> body, String status) {
        StringWriter page = new StringWriter();
        PrintWriter text = new PrintWriter(page);
        body.accept(text);
        if (!status.isEmpty()) {
            text.println(status);
        }
        text.println(terminal ? KEYS : KEYS + "   (and Enter)");
        if (!closed) {
            out.print((terminal && begun ? CLEAR : "") + page);
            out.flush();
        }
        begun = true;
    }

    /** Shows nothing any more: stopped work ends in results that mean nothing. */
    @Override
    public void close() {
        closed = true;
    }
}
