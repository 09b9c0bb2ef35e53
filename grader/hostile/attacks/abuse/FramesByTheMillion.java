// Fills the wire with a million empty frames.
// expects: graded 7
package attacked.target;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        byte[] frames = new byte[12 * (1 << 16)];
        for (int i = 0; i < frames.length; i += 12) {
            frames[i + 3] = 8;
        }
        try (FileOutputStream wire = new FileOutputStream(FileDescriptor.out)) {
            for (int i = 0; i < 16; i++) {
                wire.write(frames);
            }
        } catch (IOException stopped) {
            System.err.println(stopped);
        }
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
        return "Hello, " + name;
    }
}
