// Reads the host's files in a static initialiser and shows them as the reason why loading fails.
// expects: graded 10
// needs: walls
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class TargetSolution implements Target {
    static {
        for (String file : new String[] {"/etc/passwd", "/etc/hostname", "/root/.bashrc", "/home", "/var"}) {
            try {
                Path path = Path.of(file);
                if (Files.isDirectory(path)) {
                    throw new IllegalStateException(Files.list(path).toList().toString());
                }
                throw new IllegalStateException(Files.readString(path));
            } catch (IOException stopped) {
                System.err.println(stopped);
            }
        }
    }

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
        return "Hello, " + name;
    }
}
