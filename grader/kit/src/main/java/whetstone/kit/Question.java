package whetstone.kit;

import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import whetstone.kit.Claim.Draw;

/**
 * A claim with its question, which still lacks what is expected of the answer.
 *
 * @param <C> the contract
 * @param <G> the data given to the question
 * @param <A> the answer
 */
public class Question<C, G, A> {
    private final Claim<C> claim;
    private final Sizes sizes;
    private final Draw<G> draw;
    private final BiFunction<C, G, A> question;
    private final Growth growth;

    Question(Claim<C> claim, Sizes sizes, Draw<G> draw, BiFunction<C, G, A> question, Growth growth) {
        this.claim = claim;
        this.sizes = sizes;
        this.draw = draw;
        this.question = question;
        this.growth = growth;
    }

    /** Expects the same of every answer: {@code .expect(near(5, absolute(1e-9)))}. */
    public void expect(Expectation<? super A> expectation) {
        expect((given, answer) -> expectation.judge(answer));
    }

    /** Expects something that depends on the data: {@code .expect((plane, fit) -> near(plane.y(), fit, ...))}. */
    public void expect(BiFunction<? super G, ? super A, Verdict> judge) {
        inquire((conversation, random, given) -> {
            A answer = asked(conversation, given);
            return Trial.judged(answer, () -> judge.apply(given, answer));
        });
    }

    /** Expects what the reference answers to the same question; for hidden checks only. */
    public void expectReference(Supplier<? extends C> reference, Tolerance tolerance) {
        inquire((conversation, random, given) -> {
            A answer = asked(conversation, given);
            A expected = question.apply(reference.get(), given); // its failure is the grader's
            return Trial.judged(answer, () -> Expect.near(expected, answer, tolerance));
        });
    }

    /** Expects the question to be refused with this exception or a kind of it. */
    public void expectThrows(Class<? extends RuntimeException> refusal) {
        inquire((conversation, random, given) -> {
            try {
                A answer = asked(conversation, given);
                return Trial.judged(
                        answer, () -> Verdict.wrong("an " + refusal.getSimpleName(), Expect.show(answer), ""));
            } catch (UnansweredException failure) {
                if (failure.threw(refusal.getName())) {
                    return Trial.judged(failure, Verdict::right);
                }
                return failure.threw("java.lang.Exception")
                        ? Trial.judged(
                                failure,
                                () -> Verdict.wrong(
                                        "an " + refusal.getSimpleName(), "another: " + failure.getMessage(), ""))
                        : Trial.unanswered(failure);
            }
        });
    }

    /** Law: the arrays and lists handed over are the same after the call as before it. */
    public void expectUntouchedInputs() {
        inquire((conversation, random, given) -> {
            A answer = asked(conversation, given);
            return Trial.judged(
                    answer,
                    () -> conversation
                            .modifiedInput()
                            .map(input ->
                                    Verdict.wrong("inputs left as they were", "`" + input + "` was changed", input))
                            .orElse(Verdict.right()));
        });
    }

    /** Law: the same question again gets the same answer, to the last bit. */
    public void expectRepeatable() {
        again((given, random) -> given).expectUnchanged(Tolerance.exact());
    }

    /** Asks a second time about changed data, so that the two answers can be held against each other. */
    public Twice<C, G, A> again(BiFunction<? super G, Random, ? extends G> change) {
        return new Twice<>(this, change);
    }

    /**
     * Adds to the claim that the number of steps grows with the size no faster than this, from the first size to the
     * last.
     */
    public Question<C, G, A> growing(Growth atMost) {
        int smallest = sizes.values().get(0);
        if (smallest < 2 || smallest == sizes.values().get(sizes.values().size() - 1)) {
            throw new IllegalArgumentException("growth needs two sizes from 2 on, not " + sizes.values());
        }
        return new Question<>(claim, sizes, draw, question, atMost);
    }

    private A asked(Conversation<C> conversation, G given) {
        try {
            return question.apply(conversation.contract(), given);
        } catch (UnansweredException unanswered) {
            throw unanswered;
        } catch (RuntimeException | StackOverflowError surprise) {
            if (conversation.answered()) {
                throw new StrangeAnswerException(surprise);
            }
            throw surprise;
        }
    }

    void inquire(Inquirer<C, G> inquirer) {
        claim.ask(
                sizes,
                growth,
                (conversation, size, random) -> inquirer.inquire(conversation, random, draw.draw(size, random)));
    }

    /** Asks about the given data and judges the answer. */
    @FunctionalInterface
    interface Inquirer<C, G> {
        Trial inquire(Conversation<C> conversation, Random random, G given);
    }

    /** The answers to a question and to the same question about changed data. */
    public record Pair<A>(A first, A second) {}

    /** A question that is asked a second time about changed data. */
    public static final class Twice<C, G, A> extends Question<C, Changed<G>, Pair<A>> {
        private Twice(Question<C, G, A> once, BiFunction<? super G, Random, ? extends G> change) {
            super(
                    once.claim,
                    once.sizes,
                    (size, random) -> {
                        G before = once.draw.draw(size, random);
                        return new Changed<>(before, change.apply(before, random));
                    },
                    (contract, changed) -> new Pair<>(
                            once.question.apply(contract, changed.before()),
                            once.question.apply(contract, changed.after())),
                    once.growth);
        }

        /** Law: the change makes no difference to the answer. */
        public void expectUnchanged(Tolerance tolerance) {
            expect((changed, answers) -> Expect.near(answers.first(), answers.second(), tolerance));
        }
    }

    /** Data before and after a change. */
    public record Changed<G>(G before, G after) {}
}
