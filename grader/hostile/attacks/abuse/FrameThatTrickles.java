// Begins a frame of four mebibytes and sends a byte of it every ten milliseconds.
// expects: graded 7
package attacked.target;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        try (FileOutputStream wire = new FileOutputStream(FileDescriptor.out)) {
            wire.write(new byte[] {0, 63, 0, 0});
            while (true) {
                wire.write(0);
                Thread.sleep(10);
            }
        } catch (IOException | InterruptedException stopped) {
            return values;
        }
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
