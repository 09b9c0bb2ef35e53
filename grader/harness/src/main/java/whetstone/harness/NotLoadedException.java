package whetstone.harness;

/** Why a unit cannot be asked, said for the learner. */
final class NotLoadedException extends Exception {
    private static final long serialVersionUID = 1;

    NotLoadedException(String message) {
        super(message);
    }
}
