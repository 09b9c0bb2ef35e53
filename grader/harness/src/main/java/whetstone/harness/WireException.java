package whetstone.harness;

/** A value that may not cross the wire, with the path from the whole value to the offending part. */
public abstract sealed class WireException extends RuntimeException permits DecodingException, EncodingException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_PROBLEM = 400;

    private final String problem;
    private String path = "";

    /** The stack trace is left out: the path tells where, and a hostile child can cause many of these. */
    WireException(String problem) {
        super(problem, null, false, false);
        this.problem = Text.clean(problem, LONGEST_PROBLEM);
    }

    /** Notes, on the way out, which part of the enclosing value was at fault. */
    final void inside(String part) {
        if (path.length() > LONGEST_PATH) {
            path = "..." + Text.tail(path, LONGEST_PATH / 2);
        }
        path = part + path;
    }

    /** Where, as in {@code .coefficients[2]}; empty for the whole value. */
    public final String path() {
        return Text.clean(path, 2 * LONGEST_PATH);
    }

    /** What is wrong there, as in {@code is null}. */
    public final String problem() {
        return problem;
    }

    @Override
    public final String getMessage() {
        return (path.isEmpty() ? "the value" : "`" + path() + "`") + " " + problem;
    }
}
