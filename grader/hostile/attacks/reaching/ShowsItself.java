// Shows its command line, its environment, its status and its memory map as answers and exceptions.
// expects: graded 0
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        String command = shown("cmdline");
        String end = command.substring(Math.max(0, command.length() - 100));
        throw new IllegalStateException(System.getenv() + shown("environ") + end);
    }

    public double sum(double[] values) {
        throw new IllegalStateException(shown("status"));
    }

    public String greeting(String name) {
        return shown("maps").lines().filter(line -> line.contains(".jar")).toList() + shown("cgroup");
    }

    private static String shown(String file) {
        try {
            return Files.readString(Path.of("/proc/self", file)).replace('\0', ' ');
        } catch (IOException stopped) {
            return stopped.toString();
        }
    }
}
