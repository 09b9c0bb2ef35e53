package whetstone.cli;

/** A command has nothing to work on here; the message says why, and what helps. */
final class NothingToWorkOn extends Exception {
    NothingToWorkOn(String message) {
        super(message);
    }
}
