// Leaves folders behind that nobody may list or change, links in circles and to the root, and a pipe-like name.
// expects: graded 10
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

public final class TargetSolution implements Target {
    static {
        try {
            Path folder = Files.createDirectories(Path.of("locked", "-rf", "in\nside", "\u202eback"));
            Files.createSymbolicLink(Path.of("locked", "circle"), Path.of("circle"));
            Files.createSymbolicLink(Path.of("locked", "up"), Path.of(".."));
            Files.createSymbolicLink(Path.of("locked", "root"), Path.of("/proc"));
            Files.createFile(folder.resolve("file"));
            Files.setPosixFilePermissions(folder, Set.of());
            Files.setPosixFilePermissions(Path.of("locked"), Set.of());
        } catch (IOException | RuntimeException refused) {
            System.err.println(refused);
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
