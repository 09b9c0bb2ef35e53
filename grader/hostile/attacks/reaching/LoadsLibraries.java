// Loads libraries of the system and a copy of its own as native code, through reflection, and answers honestly.
// expects: graded 10
// needs: walls
package attacked.target;

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
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        load(System.getProperty("java.home") + "/lib/libprefs.so");
        load("/usr/lib/x86_64-linux-gnu/libc.so.6");
        load("/proc/self/exe");
        try {
            Path copy = Path.of(System.getProperty("java.io.tmpdir"), "libmine.so");
            Files.deleteIfExists(copy);
            Files.copy(Path.of(System.getProperty("java.home"), "lib/libmanagement.so"), copy);
            load(copy.toString());
        } catch (java.io.IOException stopped) {
            System.err.println(stopped);
        }
        return "Hello, " + name;
    }

    private static void load(String library) {
        try {
            Runtime.class.getMethod("load", String.class).invoke(Runtime.getRuntime(), library);
        } catch (ReflectiveOperationException stopped) {
            System.err.println(stopped.getCause());
        }
    }
}
