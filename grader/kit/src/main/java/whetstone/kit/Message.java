package whetstone.kit;

import java.util.StringJoiner;

/** A finding in words: the smallest input, what was expected, what came, and one next step. */
public final class Message {
    private Message() {}

    /** Nothing for a claim that holds. */
    public static String of(Finding finding) {
        Verdict verdict = finding.verdict();
        if (verdict.isRight()) {
            return "";
        }
        StringJoiner lines = new StringJoiner("\n");
        if (!(verdict instanceof Verdict.Skipped) && !finding.question().isEmpty()) {
            lines.add("asked     " + finding.question().replace("\n", "\n          "));
        }
        lines.add(what(verdict));
        finding.hint()
                .filter(hint -> verdict instanceof Verdict.Wrong)
                .ifPresent(hint -> lines.add("next      " + hint));
        return lines.toString();
    }

    private static String what(Verdict verdict) {
        if (verdict instanceof Verdict.Wrong wrong) {
            String where = wrong.where().isEmpty() ? "" : "\nwhere     " + wrong.where();
            return "expected  " + wrong.expected() + "\ncame      " + wrong.actual() + where;
        }
        if (verdict instanceof Verdict.Unanswered unanswered) {
            return "no answer (" + unanswered.kind().words() + "): " + unanswered.why();
        }
        if (verdict instanceof Verdict.Skipped skipped) {
            return "not tried: comes after \"" + skipped.after() + "\"";
        }
        return verdict instanceof Verdict.Fault fault ? "the grader failed: " + fault.why() : "";
    }
}
