package whetstone.kit;

import java.util.function.LongSupplier;

/**
 * An answer and the time it took.
 *
 * @param value the answer
 * @param nanos by the clock of whoever asked: nothing that the answer says counts as time
 */
public record Timed(Object value, long nanos) {
    /**
     * Puts the question of a declaration to a fresh object, which is made within that time.
     *
     * @param clock nanoseconds that never go back
     * @throws UnansweredException when no answer comes
     */
    public static <C, G> Timed ask(Speed<C, G> speed, Subject<C> subject, G given, LongSupplier clock) {
        Conversation<C> conversation = new Conversation<>(subject, false);
        long begun = clock.getAsLong();
        Object value = speed.ask(conversation.contract(), given);
        return new Timed(value, clock.getAsLong() - begun);
    }
}
