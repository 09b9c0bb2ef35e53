package whetstone.harness;

/** What the constructors of replies check, so that a forged reply is no larger or uglier than an honest one. */
final class Limits {
    private Limits() {}

    static void most(long most, long actual) {
        if (actual > most) {
            throw new IllegalArgumentException(actual + " where at most " + most + " are allowed");
        }
    }

    static void text(int longest, String text) {
        if (!Text.isClean(text, longest)) {
            throw new IllegalArgumentException("a text that is too long or has control characters");
        }
    }
}
