package whetstone.harness;

/** A value that is null, not of its declared type, or beyond the bounds somewhere. */
public final class EncodingException extends WireException {
    private static final long serialVersionUID = 1;

    EncodingException(String problem) {
        super(problem);
    }

    static EncodingException notA(Class<?> declared, Object value) {
        return new EncodingException(
                value == null
                        ? "is null"
                        : "is of " + value.getClass() + ", but its declared type is " + declared.getTypeName());
    }
}
