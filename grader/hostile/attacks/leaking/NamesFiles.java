// Names files and folders of its own temporary folder after the hidden data, and writes the data into them.
// expects: graded 10
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
        try {
            Path folder = Path.of(System.getProperty("java.io.tmpdir"), name + ".d");
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), name);
            Files.writeString(Path.of(name), name);
        } catch (IOException stopped) {
            System.err.println(stopped);
        }
    }
}
