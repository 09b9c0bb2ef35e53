// Leaves folders in folders, odd names, closed folders and links in circles in its own temporary folder.
// expects: graded 10
package attacked.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

public final class TargetSolution implements Target {
    static {
        try {
            Path own = Path.of(System.getProperty("java.io.tmpdir"));
            Path deep = own;
            for (int i = 0; i < 100; i++) {
                deep = Files.createDirectories(deep.resolve("whetstone-" + i));
            }
            Path odd = Files.createDirectories(own.resolve("odd"));
            for (String name : new String[] {"-rf", "a b", "new\nline", "*", "$(id)", "'\"`", "..."}) {
                Files.writeString(odd.resolve(name), name);
            }
            Files.createSymbolicLink(odd.resolve("circle"), odd);
            Files.createSymbolicLink(odd.resolve("nowhere"), odd.resolve("missing"));
            Files.setPosixFilePermissions(odd, PosixFilePermissions.fromString("r-xr-xr-x"));
            Files.setPosixFilePermissions(deep, PosixFilePermissions.fromString("---------"));
        } catch (IOException stopped) {
            System.err.println(stopped);
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
