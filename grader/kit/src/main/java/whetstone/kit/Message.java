package whetstone.kit;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import whetstone.kit.value.Shown;

/**
 * A finding in words: the smallest input, what was expected, what came, and one next step.
 *
 * <p>Parts that a finding does not have are empty.
 *
 * @param asked the questions, one a line; empty when they are too long to be read
 * @param expected what was expected
 * @param came what came instead
 * @param where the first place at which the two part
 * @param lack what there is instead of an answer, such as {@code no answer (threw)}
 * @param reason why there is none
 * @param at the solution's own line at which it failed
 * @param next the author's hint
 */
public record Message(
        List<String> asked,
        Shown expected,
        Shown came,
        String where,
        String lack,
        String reason,
        Optional<CodeLine> at,
        String next) {
    /** What is said of a claim that holds. */
    public static final Message NONE =
            new Message(List.of(), Shown.NOTHING, Shown.NOTHING, "", "", "", Optional.empty(), "");

    /** Nothing for a claim that holds. */
    public static Message of(Finding finding) {
        Verdict verdict = finding.verdict();
        List<String> asked = finding.question().lines().toList();
        if (verdict instanceof Verdict.Wrong wrong) {
            String next = finding.hint().orElse("");
            return new Message(asked, wrong.expected(), wrong.actual(), wrong.where(), "", "", Optional.empty(), next);
        }
        if (verdict instanceof Verdict.Unanswered unanswered) {
            String lack = "no answer (" + unanswered.kind().words() + ")";
            return without(lack, unanswered.why(), asked, unanswered.at());
        }
        if (verdict instanceof Verdict.Skipped skipped) {
            return without("not tried", "comes after \"" + skipped.after() + "\"", List.of(), Optional.empty());
        }
        return verdict instanceof Verdict.Fault fault
                ? without("the grader failed", fault.why(), asked, Optional.empty())
                : NONE;
    }

    private static Message without(String lack, String reason, List<String> asked, Optional<CodeLine> at) {
        return new Message(asked, Shown.NOTHING, Shown.NOTHING, "", lack, reason, at, "");
    }

    /** Whether an answer came that was not the expected one. */
    public boolean isOfAnAnswer() {
        return !equals(NONE) && lack.isEmpty();
    }

    /** All parts as lines of plain text, with a caret below where the answer parts from what was expected. */
    public String text() {
        StringJoiner lines = new StringJoiner("\n");
        if (!asked.isEmpty()) {
            lines.add("asked     " + String.join("\n          ", asked));
        }
        if (isOfAnAnswer()) {
            lines.add("expected  " + expected).add("came      " + came);
            add(lines, "          ", came.underline());
            add(lines, "where     ", where);
        }
        add(lines, lack + ": ", reason);
        add(lines, "next      ", next);
        return lines.toString();
    }

    private static void add(StringJoiner lines, String label, String part) {
        if (!part.isEmpty()) {
            lines.add(label + part);
        }
    }
}
