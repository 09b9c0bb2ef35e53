// Shows its command line, its environment, its limits and its memory map as answers and exceptions.
// expects: graded 0
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        throw new IllegalStateException(shown("cmdline") + shown("environ") + System.getenv());
    }

    public double sum(double[] values) {
        throw new IllegalStateException(shown("limits") + shown("status"));
    }

    public String greeting(String name) {
        String maps = shown("maps");
        return shown("cgroup") + maps.substring(Math.max(0, maps.length() - 2000));
    }

    private static String shown(String file) {
        try {
            return Files.readString(Path.of("/proc/self", file)).replace('\0', ' ');
        } catch (IOException stopped) {
            return stopped.toString();
        }
    }
}
