package whetstone.engine.grade;

import whetstone.kit.Finding;
import whetstone.kit.Message;
import whetstone.kit.Verdict;

/**
 * What a claim earned, in the words that may be shown.
 *
 * @param claim the claim, word for word
 * @param verdict right, wrong, unanswered, skipped or fault
 * @param kind why nothing was answered; empty otherwise
 * @param message the input, what was expected, what came; without parts for a claim that holds and for a hidden one
 */
public record Mark(
        String claim, boolean hidden, double points, double earned, String verdict, String kind, Message message) {

    static Mark visible(Finding finding) {
        String kind = finding.verdict() instanceof Verdict.Unanswered unanswered
                ? unanswered.kind().words()
                : "";
        return new Mark(
                finding.claim(),
                false,
                finding.points(),
                finding.earned(),
                word(finding.verdict()),
                kind,
                Message.of(finding));
    }

    /** Claim and verdict only: how a solution failed could carry the hidden input out. */
    static Mark hidden(Finding finding) {
        String word = finding.verdict() instanceof Verdict.Unanswered ? "wrong" : word(finding.verdict());
        return new Mark(finding.claim(), true, finding.points(), finding.earned(), word, "", Message.NONE);
    }

    private static String word(Verdict verdict) {
        if (verdict instanceof Verdict.Right) {
            return "right";
        }
        if (verdict instanceof Verdict.Wrong) {
            return "wrong";
        }
        if (verdict instanceof Verdict.Unanswered) {
            return "unanswered";
        }
        return verdict instanceof Verdict.Skipped ? "skipped" : "fault";
    }
}
