package whetstone.harness;

/** Thrown through the compiler when it writes more than may leave it. */
final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooLargeException(String message) {
        super(message);
    }
}
