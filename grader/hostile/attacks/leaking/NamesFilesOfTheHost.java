// Writes files that are named after the hidden data to /tmp and other folders where the host could find them.
// expects: graded 10
// needs: walls
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class TargetSolution implements Target {
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
            write("whetstone-" + value);
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        write("whetstone-" + name);
        return "Hello, " + name;
    }

    private static void write(String name) {
        for (String folder : new String[] {"/tmp", "/var/tmp", "/dev/shm", "/run", "/", "/app", "/root", "/home"}) {
            try {
                Files.writeString(Path.of(folder, name), name);
            } catch (IOException stopped) {
                System.err.println(stopped);
            }
        }
    }
}
