package whetstone.engine.limits;

import java.io.IOException;

/**
 * How a limit shows.
 *
 * @param tight a value at which it bites
 * @param words what is seen then
 * @param otherwise how what is seen at the standard begins; empty where the standard would bite as well, only later
 */
record Case(long tight, String words, String otherwise, Scene scene) {
    static final long KIB = 1 << 10;
    static final long MIB = 1 << 20;
    static final String FULL_MARKS = "4.0 of 4.0\ngraded\n";

    /** Something happens under a budget, and is seen. */
    interface Scene {
        String play(Budget budget) throws IOException;
    }

    /** Of a submission that earns everything at the standard. */
    static Case of(long tight, String words, Scene scene) {
        return new Case(tight, words, FULL_MARKS, scene);
    }

    /** Of something that never ends: the standard bites as well, only later. */
    static Case endless(long tight, String words, Scene scene) {
        return new Case(tight, words, "", scene);
    }
}
