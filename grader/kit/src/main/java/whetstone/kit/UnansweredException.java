package whetstone.kit;

import java.util.List;
import java.util.Optional;
import whetstone.kit.value.Inert;

/** Thrown out of a contract's method when whoever is behind it gives no answer. */
@SuppressWarnings("serial")
public final class UnansweredException extends RuntimeException {
    private static final int LONGEST = 300;

    private final Verdict.Kind kind;
    private final List<String> thrown;
    private final CodeLine at;

    /**
     * @param at the line of the solution at which it was thrown; null when that is not known
     * @param thrown the class names of what was thrown, from its own class up to {@code java.lang.Throwable}; empty
     *     when nothing was thrown
     */
    private UnansweredException(Verdict.Kind kind, String why, CodeLine at, List<String> thrown) {
        // A control-flow signal between the wire and the examiner: nobody reads its stack trace.
        super(why, null, false, false);
        this.kind = kind;
        this.at = at;
        this.thrown = List.copyOf(thrown);
    }

    public UnansweredException(Verdict.Kind kind, String why) {
        this(kind, why, null, List.of());
    }

    /**
     * For something that was thrown, in the same words wherever the solution runs.
     *
     * @param message what the exception says of itself; may be null or empty
     * @param where file and line in the solution; may be empty
     */
    public static UnansweredException thrown(Verdict.Kind kind, List<String> classes, String message, String where) {
        String name = classes.isEmpty() || kind == Verdict.Kind.NOT_IMPLEMENTED
                ? ""
                : oneLine(classes.get(0).substring(classes.get(0).lastIndexOf('.') + 1));
        String text = message == null ? "" : oneLine(message);
        // Where a full stack or heap gives way is chance.
        boolean anywhere = kind == Verdict.Kind.STACK_OVERFLOW || kind == Verdict.Kind.OUT_OF_MEMORY;
        String place = where.isEmpty() || anywhere ? "" : "(" + oneLine(where) + ")";
        String what = name + (name.isEmpty() || text.isEmpty() ? "" : ": ") + text;
        CodeLine at = anywhere ? null : CodeLine.parsed(oneLine(where)).orElse(null);
        return new UnansweredException(kind, (what + " " + place).strip(), at, classes);
    }

    /** A text of the solution's stays one short line, so that it cannot pass for a line of ours. */
    private static String oneLine(String text) {
        return Inert.line(text, LONGEST);
    }

    /** The same failure, of a solution that failed before it was asked: it refuses nothing. */
    public UnansweredException beforeTheQuestion() {
        return new UnansweredException(kind, getMessage(), at, List.of());
    }

    public Verdict verdict() {
        return new Verdict.Unanswered(kind, getMessage(), Optional.ofNullable(at));
    }

    /** Whether an exception of this class, or of a kind of it, was thrown. */
    public boolean threw(String className) {
        return kind == Verdict.Kind.THREW && thrown.contains(className);
    }

    /** What a second solution with the same mistake would show as well: how it failed, without its words. */
    public Failure failure() {
        return new Failure(kind.words(), thrown.isEmpty() ? "" : thrown.get(0));
    }

    /** How a solution failed to answer. */
    public record Failure(String kind, String thrown) {}
}
