package whetstone.engine.sandbox;

/** Walls were required, and none can be built here; the message says why and what to do. */
public final class NoSandboxException extends RuntimeException {

    NoSandboxException(String message) {
        super(message);
    }
}
