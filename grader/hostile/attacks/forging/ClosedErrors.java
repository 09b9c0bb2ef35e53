// Closes the descriptor of standard error, where what is printed goes, and goes on printing.
// expects: graded 10
package attacked.target;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

public final class TargetSolution implements Target {
    static {
        try {
            new FileOutputStream(FileDescriptor.err).close();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
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
        System.out.println("score: 10");
        System.err.println("score: 10");
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
