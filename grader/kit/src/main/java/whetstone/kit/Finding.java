package whetstone.kit;

import java.util.List;
import java.util.Optional;

/**
 * What became of a check.
 *
 * @param claim the claim, word for word
 * @param points what it is worth
 * @param verdict right, or what the smallest failing trial says
 * @param hint the author's next step, when there is one
 * @param trials all trials, smallest first
 */
public record Finding(String claim, double points, Verdict verdict, Optional<String> hint, List<Trial> trials) {
    static Finding skipped(Check<?> check, String earlier) {
        return new Finding(check.claim(), check.points(), new Verdict.Skipped(earlier), check.hint(), List.of());
    }

    static Finding of(Check<?> check, List<Trial> trials) {
        Verdict verdict = trials.stream()
                .map(Trial::verdict)
                .filter(each -> !each.isRight())
                .findFirst()
                .orElseGet(() -> check.growth()
                        .map(growth -> growth.judge(trials.get(0), trials.get(trials.size() - 1)))
                        .orElse(Verdict.right()));
        return new Finding(check.claim(), check.points(), verdict, check.hint(), List.copyOf(trials));
    }

    /** Points earned: all when the claim holds, else none. */
    public double earned() {
        return verdict.isRight() ? points : 0;
    }

    /** The question of the smallest failing trial; empty when it is too long to be read or nothing failed. */
    public String question() {
        return trials.stream()
                .filter(trial -> !trial.verdict().isRight())
                .findFirst()
                .map(Trial::question)
                .orElse("");
    }
}
