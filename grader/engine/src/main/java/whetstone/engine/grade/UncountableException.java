package whetstone.engine.grade;

/** A class of a solution has no room for a counter; the message is a sentence for its author. */
@SuppressWarnings("serial")
final class UncountableException extends Exception {
    UncountableException(String message) {
        super(message);
    }
}
