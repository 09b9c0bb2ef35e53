package whetstone.engine.catalogue;

/** An exercise's folder is not as it should be; the message says what and where. */
@SuppressWarnings("serial")
public final class MalformedExerciseException extends RuntimeException {
    public MalformedExerciseException(String message) {
        super(message);
    }
}
