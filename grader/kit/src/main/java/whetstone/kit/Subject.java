package whetstone.kit;

/**
 * Who answers behind a contract: a learner's object here or at the far end of a wire, a recording, the reference, a
 * known mistake, a witness library.
 */
public interface Subject<C> {
    Class<C> contract();

    /**
     * A fresh object, without memory of earlier questions.
     *
     * @param counting whether its steps shall be counted
     */
    Answerer fresh(boolean counting);

    /** Answers the questions put to one object. */
    @FunctionalInterface
    interface Answerer {
        /** @throws UnansweredException when no answer comes */
        Answer answer(java.lang.reflect.Method method, Object[] arguments);
    }

    /**
     * An answer.
     *
     * @param value the answer, a value that nobody else holds
     * @param modified bit i is set when argument i was changed during the call
     * @param steps the steps taken, or -1 when they were not counted
     */
    record Answer(Object value, long modified, long steps) {}
}
