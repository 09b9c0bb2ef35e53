// Sends a reply as long as a reply may be, full of noise.
// expects: graded 6
package attacked.target;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Random;

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
            byte[] noise = new byte[(4 << 20) + 4];
            new Random(1).nextBytes(noise);
            noise[0] = 0;
            noise[1] = 64;
            noise[2] = 0;
            noise[3] = 0;
            new FileOutputStream(FileDescriptor.out).write(noise);
        } catch (IOException failed) {
            return -1;
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
