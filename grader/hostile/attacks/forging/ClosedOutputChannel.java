// Closes the answers' descriptor by its channel, from a thread that was interrupted.
// expects: graded 6
package attacked.target;

import java.io.FileDescriptor;
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
        try {
            Thread.currentThread().interrupt();
            new FileOutputStream(FileDescriptor.out).getChannel().write(java.nio.ByteBuffer.allocate(1));
        } catch (IOException failed) {
            return -1;
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
