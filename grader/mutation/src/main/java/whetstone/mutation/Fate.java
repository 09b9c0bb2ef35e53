package whetstone.mutation;

/** What becomes of a mutant. */
enum Fate {
    /** A check saw it. */
    KILLED,
    /** It runs without end, which costs a learner the claim. */
    TIMED_OUT,
    /** No check saw it, and none can: the folder's {@code equivalents.md} says why. */
    EQUIVALENT,
    /** No check saw it. */
    SURVIVED
}
