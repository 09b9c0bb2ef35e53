// Writes a file into every folder of a usual system; greets wrongly only if one outside of its own /tmp took it.
// expects: graded 10
// needs: walls
// shows: nothing can be written outside /tmp
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class TargetSolution implements Target {
    private static final String[] FOLDERS = {
        "/", "/app", "/jdk", "/jdk/lib", "/jdk/conf", "/walls", "/old", "/dev", "/dev/shm", "/proc", "/proc/self", "/run",
        "/etc", "/home", "/root", "/var", "/var/tmp", "/usr", "/usr/lib", "/usr/lib64", "/lib", "/lib64", "/tmp/..",
        "/proc/1/root", "/proc/1/root/tmp/.."
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
        for (String folder : FOLDERS) {
            try {
                Files.writeString(Path.of(folder, "whetstone-written"), "98765");
                loot.append(folder).append(' ');
            } catch (IOException stopped) {
                System.err.println(stopped);
            }
        }
        return loot.toString();
    }
}
