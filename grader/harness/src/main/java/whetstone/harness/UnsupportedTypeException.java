package whetstone.harness;

/** A declared type whose values cannot cross the wire; the message names the type and where it stands. */
public final class UnsupportedTypeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnsupportedTypeException(String path, String problem) {
        super((path.isEmpty() ? "" : path + ": ") + problem);
    }
}
