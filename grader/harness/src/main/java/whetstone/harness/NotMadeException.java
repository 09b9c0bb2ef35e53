package whetstone.harness;

/** A solution's constructor threw. */
@SuppressWarnings("serial")
final class NotMadeException extends RuntimeException {
    NotMadeException(Throwable thrown) {
        super(null, thrown, false, false);
    }
}
