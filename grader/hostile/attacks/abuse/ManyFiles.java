// Makes ten thousand empty files and folders.
// expects: graded 10
// needs: walls
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class TargetSolution implements Target {
    static {
        Path tmp = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            for (int i = 0; i < 5000; i++) {
                Files.createFile(tmp.resolve("file-" + i));
                Files.createDirectory(tmp.resolve("folder-" + i));
            }
        } catch (IOException full) {
            System.err.println(full);
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
