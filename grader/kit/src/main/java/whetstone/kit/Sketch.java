package whetstone.kit;

import java.util.function.Function;
import whetstone.kit.figure.Figure;

/**
 * A picture that can be drawn of anybody's answers.
 *
 * @param title what is shown
 * @param look what a right answer looks like, in a sentence or two
 * @param draw asks the contract and draws what it answers; whatever is random in it has a seed of its own
 * @param <C> the contract
 */
public record Sketch<C>(String title, String look, Function<C, Figure> draw) {
    public static <C> Sketch<C> of(String title, String look, Function<C, Figure> draw) {
        return new Sketch<>(title, look, draw);
    }

    /** The picture of a fresh object's answers, or why there is none. */
    public Drawing of(Subject<C> subject) {
        Conversation<C> conversation;
        try {
            conversation = new Conversation<>(subject, false);
        } catch (UnansweredException unanswered) {
            return blank(unanswered);
        }
        try {
            return new Drawing.Drawn(draw.apply(conversation.contract()));
        } catch (UnansweredException unanswered) {
            return blank(unanswered);
        } catch (RuntimeException | StackOverflowError surprise) {
            if (!conversation.answered()) {
                throw surprise; // nobody but the author can be at fault
            }
            // It reads what the solution made: an answer without the expected shape cannot be drawn.
            return new Drawing.Blank("the answer does not have the shape that the statement asks for");
        }
    }

    private static Drawing blank(UnansweredException unanswered) {
        Verdict.Unanswered verdict = (Verdict.Unanswered) unanswered.verdict();
        return new Drawing.Blank(verdict.kind().words() + (verdict.why().isEmpty() ? "" : ": " + verdict.why()));
    }

    /** What came of a sketch. */
    public sealed interface Drawing {
        record Drawn(Figure figure) implements Drawing {}

        /** @param why in words for the learner */
        record Blank(String why) implements Drawing {}
    }
}
