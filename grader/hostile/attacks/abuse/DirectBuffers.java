// Asks for direct buffers until there are none, and answers wrongly if it gets more than 256 mebibytes.
// expects: graded 10
package attacked.target;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

public final class TargetSolution implements Target {
    private static final List<ByteBuffer> BUFFERS = new ArrayList<>();

    static {
        try {
            while (BUFFERS.size() <= 64) {
                BUFFERS.add(ByteBuffer.allocateDirect(4 << 20));
            }
        } catch (OutOfMemoryError full) {
            System.err.println(full);
        }
    }

    public double[] twice(double[] values) {
        double[] twice = values.clone();
        for (int i = 0; i < twice.length; i++) {
            twice[i] *= BUFFERS.size() <= 64 ? 2 : 0;
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
        return "Hello, " + name;
    }
}
