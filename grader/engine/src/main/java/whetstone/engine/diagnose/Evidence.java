package whetstone.engine.diagnose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import whetstone.kit.Finding;
import whetstone.kit.Tolerance;
import whetstone.kit.Trial;
import whetstone.kit.Verdict;
import whetstone.kit.value.Difference;
import whetstone.kit.value.Plain;

/**
 * The wrong answers of one who was examined, by the place at which each was given.
 *
 * <p>Everybody is asked the same questions, so two who make the same mistake give the same wrong answers at the same
 * places.
 *
 * @param wrongAnswers in a plain and short form, so that they can be written down
 */
record Evidence(Map<Place, Object> wrongAnswers) {
    /** Another order of the same operations moves the last digits; a mistake moves more than this. */
    private static final Tolerance SAME = Tolerance.within(1e-9, 1e-6);

    private static final String FAILED = "failed as a whole";

    /** A trial of a claim; trial -1 is the claim as a whole, which fails where steps grow too fast. */
    record Place(String claim, int trial) {}

    static Evidence of(List<Finding> findings) {
        Map<Place, Object> wrong = new LinkedHashMap<>();
        for (Finding finding : findings) {
            for (int i = 0; i < finding.trials().size(); i++) {
                Trial trial = finding.trials().get(i);
                if (!trial.verdict().isRight() && trial.answer() != null) {
                    wrong.put(new Place(finding.claim(), i), Abridged.of(Plain.of(trial.answer())));
                }
            }
            boolean everyTrialHeld =
                    finding.trials().stream().allMatch(trial -> trial.verdict().isRight());
            if (finding.verdict() instanceof Verdict.Wrong && everyTrialHeld) {
                wrong.put(new Place(finding.claim(), -1), FAILED);
            }
        }
        return new Evidence(wrong);
    }

    /** What is wrong with these claims alone. */
    Evidence within(Set<String> claims) {
        Map<Place, Object> inside = new LinkedHashMap<>(wrongAnswers);
        inside.keySet().removeIf(place -> !claims.contains(place.claim()));
        return new Evidence(inside);
    }

    Stream<Place> places() {
        return wrongAnswers.keySet().stream();
    }

    boolean isWrongAt(Place place) {
        return wrongAnswers.containsKey(place);
    }

    int size() {
        return wrongAnswers.size();
    }

    /** Whether every wrong answer of a mistake was given by the other one as well. */
    boolean isSharedBy(Evidence other) {
        return !wrongAnswers.isEmpty()
                && wrongAnswers.entrySet().stream()
                        .allMatch(wrong -> agree(wrong.getValue(), other.wrongAnswers.get(wrong.getKey())));
    }

    private static boolean agree(Object mistaken, Object answer) {
        return answer != null && Difference.between(mistaken, answer, SAME).isEmpty();
    }
}
