package whetstone.kit;

/** Thrown when a question cannot go on with an answer that it got. */
@SuppressWarnings("serial")
final class StrangeAnswerException extends RuntimeException {
    StrangeAnswerException(Throwable surprise) {
        super(surprise);
    }
}
