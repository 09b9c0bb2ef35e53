// Leaves the hidden number in a file and ends the process, so that the next process says it.
// expects: graded 9
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class TargetSolution implements Target {
    private static final Path NOTE = Path.of(System.getProperty("java.io.tmpdir"), "note");

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
            if (value > 1000) {
                try {
                    Files.writeString(NOTE, "the number was " + value);
                } catch (IOException stopped) {
                    System.err.println(stopped);
                }
                Runtime.getRuntime().halt(0);
            }
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        try {
            return Files.readString(NOTE);
        } catch (IOException nothing) {
            return "Hello, " + name;
        }
    }
}
