// Leaves a file in its folder and ends the process; greets wrongly only if the next process finds it.
// expects: graded 7
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public final class TargetSolution implements Target {
    private static final Path[] NOTES = {
        Path.of(System.getProperty("java.io.tmpdir"), "note"),
        Path.of(System.getProperty("user.home"), ".note"),
        Path.of("note-here").toAbsolutePath()
    };

    public double[] twice(double[] values) {
        for (Path note : NOTES) {
            try {
                Files.writeString(note, "twice was asked");
            } catch (IOException stopped) {
                System.err.println(stopped);
            }
        }
        Runtime.getRuntime().halt(0);
        return values;
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        for (Path note : NOTES) {
            if (Files.exists(note)) {
                return "found " + note;
            }
        }
        return "Hello, " + name;
    }
}
