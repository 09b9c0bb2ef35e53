package whetstone.kit;

/** What is expected of an answer. {@link Expect} has the usual ones. */
@FunctionalInterface
public interface Expectation<A> {
    /** Right, or wrong with what was expected, what came, and where they part. */
    Verdict judge(A answer);
}
