// Announces a reply of a gibibyte, and sends it.
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
        byte[] much = new byte[1 << 20];
        try {
            FileOutputStream wire = new FileOutputStream(FileDescriptor.out);
            wire.write(new byte[] {64, 0, 0, 0});
            for (int i = 0; i < 1 << 10; i++) {
                wire.write(much);
            }
        } catch (IOException failed) {
            return -1;
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
