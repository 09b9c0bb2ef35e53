package whetstone.engine.page;

import java.util.Optional;
import whetstone.engine.grade.Ending;
import whetstone.engine.grade.ExerciseResult;

/** How far a learner is with an exercise. */
public enum Status {
    NOT_BEGUN("not begun", "skipped"),
    BEGUN("on the way", "begun"),
    PASSED("passed", "right"),
    UNGRADABLE("could not be graded", "fault");

    private final String words;
    private final String sign;

    Status(String words, String sign) {
        this.words = words;
        this.sign = sign;
    }

    /** Which sign stands before the words. */
    public String sign() {
        return sign;
    }

    public String words() {
        return words;
    }

    /** @param result nothing for an exercise that was not begun */
    public static Status of(Optional<ExerciseResult> result) {
        return result.map(Status::of).orElse(NOT_BEGUN);
    }

    private static Status of(ExerciseResult result) {
        if (result.ending() instanceof Ending.Ungradable) {
            return UNGRADABLE;
        }
        return result.score() >= result.max() - 1e-9 ? PASSED : BEGUN;
    }
}
