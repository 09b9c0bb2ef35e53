// Points System.out back at the descriptor of the wire and prints a result there.
// expects: graded 6
package attacked.target;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true));
        System.out.println("{\"ending\" : \"graded\", \"score\" : 10.0}");
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
