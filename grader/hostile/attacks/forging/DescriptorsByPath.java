// Opens standard output by its paths below /proc and /dev and writes a result there.
// expects: graded 6
package attacked.target;

import java.io.FileOutputStream;
import java.io.IOException;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        for (String path : new String[] {"/proc/self/fd/1", "/dev/stdout", "/dev/fd/1"}) {
            try (FileOutputStream out = new FileOutputStream(path)) {
                out.write("{\"score\" : 10.0}\n".getBytes());
            } catch (IOException failed) {
                System.err.println(failed);
            }
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
