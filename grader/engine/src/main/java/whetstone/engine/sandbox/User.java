package whetstone.engine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Who the grader runs as, and so who the sandbox is on the host.
 *
 * <p>An ordinary user stays who it is. Root steps down to nobody <em>before</em> the user namespace is made: the
 * kernel exempts root's real uid from the limit on tasks, and a namespace does not change who a process is outside.
 *
 * @param stepsDown whether the grader is root
 */
record User(boolean stepsDown) {

    /** The uid and gid of nobody. */
    static final int NOBODY = 65534;

    static User current() {
        try {
            return new User(
                    Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands before a command so that it runs as that user. */
    List<String> prefix(String setpriv) {
        return stepsDown
                ? List.of(setpriv, "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--inh-caps=-all")
                : List.of();
    }
}
