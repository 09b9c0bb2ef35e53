package whetstone.kit;

import java.util.function.Supplier;

/**
 * One trial of a claim.
 *
 * @param size the size that was tried
 * @param verdict what became of it
 * @param answer the answer, or how none came ({@link UnansweredException.Failure}); null when the grader failed
 * @param question the question as one would write it in Java; empty when it is too long to be read
 * @param steps the steps taken to answer, when they were counted
 */
public record Trial(int size, Verdict verdict, Object answer, String question, long steps) {
    static Trial judged(Object answer, Supplier<Verdict> judge) {
        return new Trial(0, judgedOr(judge, answer), answer, "", 0);
    }

    static Trial judged(UnansweredException expected, Supplier<Verdict> judge) {
        return new Trial(0, judge.get(), expected.failure(), "", 0);
    }

    static Trial unanswered(UnansweredException failure) {
        return new Trial(0, failure.verdict(), failure.failure(), "", 0);
    }

    /** The question tripped over an answer in the middle: it reads what the solution made, as judging does. */
    static Trial strange(Throwable surprise) {
        UnansweredException.Failure failure = new UnansweredException.Failure(
                "strange answer", surprise.getClass().getName());
        return new Trial(0, misshapen("an answer that cannot be worked with", surprise), failure, "", 0);
    }

    static Trial fault(RuntimeException failure) {
        return new Trial(0, new Verdict.Fault(String.valueOf(failure)), null, "", 0);
    }

    Trial of(int size, String question, long steps) {
        return new Trial(size, verdict, answer, question, steps);
    }

    /**
     * Judging reads what the solution made: an index that its answer does not have is the answer's mistake. The proof
     * shows that no right answer comes here.
     */
    private static Verdict judgedOr(Supplier<Verdict> judge, Object answer) {
        try {
            return judge.get();
        } catch (UnansweredException unanswered) {
            throw unanswered;
        } catch (RuntimeException | StackOverflowError surprise) {
            return misshapen(Expect.show(answer), surprise);
        }
    }

    private static Verdict misshapen(String answer, Throwable surprise) {
        return Verdict.wrong(
                "an answer of the shape that the statement asks for", answer, "reading it fails: " + why(surprise));
    }

    /** In our words: a JVM that has thrown an exception of its own often stops giving it a message. */
    private static String why(Throwable surprise) {
        if (surprise instanceof StackOverflowError) {
            return "it is nested too deeply";
        }
        if (surprise instanceof IndexOutOfBoundsException) {
            return "an element that should be there is not";
        }
        boolean ofTheJvm = surprise instanceof NullPointerException
                || surprise instanceof ArithmeticException
                || surprise instanceof ClassCastException
                || surprise instanceof NegativeArraySizeException
                || surprise.getMessage() == null;
        return ofTheJvm ? "its parts do not fit together" : surprise.getMessage();
    }
}
