package whetstone.harness;

/** Bytes that are not the encoding of a value of the declared type: the one failure of reading. */
public final class DecodingException extends WireException {
    private static final long serialVersionUID = 1;

    DecodingException(String problem) {
        super(problem);
    }
}
