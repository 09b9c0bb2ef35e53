package whetstone.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command that was run, and what it said. */
record Run(int code, String out, String err) {
    static Run of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Whet.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(code, out.toString(), err.toString());
    }
}
