package whetstone.engine.sandbox;

import java.io.IOException;
import java.util.Optional;

/**
 * A way to start a JVM so that it cannot harm, or learn from, the machine it runs on.
 *
 * <p>Everything started dies with the sandbox: when it is closed, and when the grader ends, however it ends.
 */
public interface Sandbox extends AutoCloseable {

    /** The name that results carry: {@code bubblewrap}, {@code util-linux} or {@code none}. */
    String name();

    /** Whether there are walls: separate files, network, users and processes, and limits that the kernel keeps. */
    boolean walls();

    /**
     * Why this sandbox does not work here and what to do about it, or empty if it works.
     *
     * <p>Builds the walls once and looks at them from the inside; takes some 10 to 50 ms.
     */
    Optional<String> probe();

    /**
     * Starts the job; its standard streams are the process's, byte for byte.
     *
     * <p>{@link Process#destroyForcibly()} ends the JVM and all it has started.
     *
     * @throws IOException if a jar cannot be copied or the process not be started; walls that cannot be built are
     *     told by the process: it ends at once with a message on its standard error
     */
    Process start(Job job) throws IOException;

    /** Ends what still runs and removes temporary files. */
    @Override
    void close();
}
