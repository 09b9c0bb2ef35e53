package whetstone.kit;

import java.util.Optional;
import java.util.function.Supplier;
import whetstone.kit.value.Shown;

/** What became of a claim. */
public sealed interface Verdict {
    /** The claim holds. */
    record Right() implements Verdict {}

    /**
     * The answer is not the expected one.
     *
     * @param expected what was expected, in words or numbers; marked is where the answer parts from it
     * @param actual what came; marked is where it parts from what was expected
     * @param where the first place at which they part, such as {@code slopes[2]}; empty when there is but one place
     */
    record Wrong(Shown expected, Shown actual, String where) implements Verdict {}

    /**
     * No answer came.
     *
     * @param at the line of the solution at which it failed, when that is known
     */
    record Unanswered(Kind kind, String why, Optional<CodeLine> at) implements Verdict {
        public Unanswered(Kind kind, String why) {
            this(kind, why, Optional.empty());
        }
    }

    /** Not tried, because an earlier claim does not hold. */
    record Skipped(String after) implements Verdict {}

    /** The grader's own failure; never the solution's. */
    record Fault(String why) implements Verdict {}

    /** Why no answer came. */
    enum Kind {
        NOT_IMPLEMENTED("not implemented"),
        THREW("threw"),
        TIMED_OUT("timed out"),
        OUT_OF_MEMORY("out of memory"),
        STACK_OVERFLOW("stack overflow"),
        EXITED("exited"),
        UNREADABLE("unreadable answer");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind as people and results read it. */
        public String words() {
            return words;
        }
    }

    static Verdict right() {
        return new Right();
    }

    static Verdict wrong(String expected, String actual, String where) {
        return new Wrong(Shown.words(expected), Shown.words(actual), where);
    }

    default boolean isRight() {
        return this instanceof Right;
    }

    /** The same verdict, saying what its numbers are: {@code near(0, sum, ...).about("the residuals add up to")}. */
    default Verdict about(String quantity) {
        return this instanceof Wrong wrong
                ? new Wrong(
                        wrong.expected().after(quantity + " "), wrong.actual().after(quantity + " "), wrong.where())
                : this;
    }

    /** The same verdict, saying in which part of the answer: {@code same(...).at("the left child")}. */
    default Verdict at(String place) {
        return this instanceof Wrong wrong
                ? new Wrong(
                        wrong.expected(),
                        wrong.actual(),
                        "at " + place + (wrong.where().isEmpty() ? "" : ", " + wrong.where()))
                : this;
    }

    /** This verdict, or the other one when this one is right; what comes second is not looked at after a failure. */
    default Verdict and(Supplier<Verdict> other) {
        return isRight() ? other.get() : this;
    }
}
