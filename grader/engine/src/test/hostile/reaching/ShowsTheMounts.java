// Shows what is mounted where, as answers and exceptions.
// expects: graded 0
// needs: walls
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        throw new IllegalStateException(shown("mounts"));
    }

    public double sum(double[] values) {
        throw new IllegalStateException(shown("mountstats"));
    }

    public String greeting(String name) {
        return shown("mountinfo");
    }

    private static String shown(String file) {
        try {
            return Files.readString(Path.of("/proc/self", file));
        } catch (IOException stopped) {
            return stopped.toString();
        }
    }
}
