package whetstone.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How children end, and what does not end them. */
class ChildEndTest {
    private static final Toy TOY = new Toy();

    private static Child loaded(String... options) {
        Child child = new Child(Child.ANSWER, options);
        assertInstanceOf(Reply.Loaded.class, child.ask(Toy.load(1, "Solution")));
        return child;
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "halt"})
    void anExitIsSeenAsTheEndOfReplies(String how) throws ClassNotFoundException {
        try (Child child = loaded()) {
            child.send(TOY.question(1, "act", how));
            child.assertGone();
            assertEquals(0, child.exitCode());
        }
    }

    @Test
    void theEndOfStdinEndsAnEndlessLoop() throws ClassNotFoundException {
        try (Child child = loaded()) {
            child.send(TOY.question(1, "act", "loop"));
            assertEquals(0, child.end());
        }
    }

    @Test
    void theEndOfStdinEndsAThreadThatGoesOn() throws ClassNotFoundException {
        try (Child child = loaded()) {
            assertInstanceOf(Reply.Answer.class, child.ask(TOY.question(1, "act", "thread")));
            assertEquals(0, child.end());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Child.ANSWER, Child.COMPILE})
    void anUnreadableRequestEndsTheChild(String loop) {
        try (Child child = new Child(loop)) {
            child.send(new byte[] {99});
            child.assertGone();
            assertEquals(3, child.exitCode());
            assertTrue(child.printed().startsWith("unreadable request: the value has the index 99"));
        }
    }

    @Test
    void printingStopsAtOneMebibyteAndNeverReachesTheWire() throws ClassNotFoundException {
        try (Child child = loaded()) {
            assertInstanceOf(Reply.Answer.class, child.ask(TOY.question(1, "act", "print")));
            assertInstanceOf(Reply.Answer.class, child.ask(TOY.question(1, "act", "print")));
            assertEquals(0, child.end());
            assertEquals(1 << 20, child.printed().length());
        }
    }

    @Test
    void aHeapThatStaysFullIsReportedAndDoesNotKeepTheChildAlive() throws ClassNotFoundException {
        try (Child child = loaded("-Xmx32m")) {
            Reply reply = child.ask(TOY.question(1, "act", "hoard"));
            assertEquals(
                    Reply.Kind.OUT_OF_MEMORY,
                    assertInstanceOf(Reply.Failed.class, reply).kind());
            child.end();
        }
    }
}
