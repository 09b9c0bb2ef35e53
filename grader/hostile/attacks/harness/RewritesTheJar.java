// Appends to every jar of its class path; answers the sum wrongly only if it could.
// expects: graded 10
// needs: walls
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
        double sum = 0;
        for (String jar : System.getProperty("java.class.path").split(":")) {
            try (FileOutputStream out = new FileOutputStream(jar, true)) {
                out.write(0);
                sum = -1;
            } catch (IOException stopped) {
                System.err.println(stopped);
            }
        }
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
