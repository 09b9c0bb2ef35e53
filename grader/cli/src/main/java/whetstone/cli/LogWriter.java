package whetstone.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * Passes text on to a terminal or a build's log, and sees to it that no line is a command to the build service.
 *
 * <p>Names and messages of strangers are in that text. GitHub takes a line for a command that begins, after blanks, with
 * {@code ::}, or that has {@code ##[} anywhere; Azure looks for {@code ##vso[} anywhere, TeamCity for {@code ##teamcity[}.
 * One character of each is replaced.
 *
 * @see <a href="https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs">GitHub's runner</a>
 */
final class LogWriter extends FilterWriter {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern BEFORE_A_BRACKET = Pattern.compile("##[A-Za-z]*$");

    /** Longer than what stands before the bracket of any service's command. */
    private static final int TAIL = 32;

    /** The last characters of the line so far. */
    private final StringBuilder tail = new StringBuilder();

    private Begin begin = Begin.BLANK;

    /** What the line so far is, as far as it may begin a command. */
    private enum Begin {
        BLANK,
        COLON,
        OTHER
    }

    LogWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        synchronized (lock) {
            out.write(passed((char) c));
        }
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        synchronized (lock) {
            StringBuilder passed = new StringBuilder(length);
            for (int i = from; i < from + length; i++) {
                passed.append(passed(text.charAt(i)));
            }
            out.write(passed.toString());
        }
    }

    private char passed(char c) {
        boolean colons = c == ':' && begin == Begin.COLON;
        boolean bracket = c == '[' && BEFORE_A_BRACKET.matcher(tail).find();
        note(c);
        return colons || bracket ? REPLACEMENT : c;
    }

    private void note(char c) {
        if (c == '\n' || c == '\r') {
            tail.setLength(0);
            begin = Begin.BLANK;
            return;
        }
        tail.append(c);
        if (tail.length() > TAIL) {
            tail.deleteCharAt(0);
        }
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
        if (begin != Begin.BLANK || !blank) {
            begin = begin == Begin.BLANK && c == ':' ? Begin.COLON : Begin.OTHER;
        }
    }
}
