// Shows what is mounted where, as answers and exceptions.
// expects: graded 0
// needs: walls
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        throw new IllegalStateException(shown("mounts", "/app"));
    }

    public double sum(double[] values) {
        throw new IllegalStateException(shown("mountinfo", " /tmp"));
    }

    public String greeting(String name) {
        return shown("mountinfo", " /app ");
    }

    private static String shown(String file, String wanted) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self", file))) {
            return lines.filter(line -> line.contains(wanted)).toList().toString();
        } catch (IOException stopped) {
            return stopped.toString();
        }
    }
}
