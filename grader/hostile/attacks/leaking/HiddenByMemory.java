// Runs out of memory at both hidden questions; it must read like every other failure there.
// expects: graded 8
package attacked.target;

import java.util.ArrayList;
import java.util.List;

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
        for (double value : values) {
            sum += value;
        }
        if (sum > 1000) {
            throw new OutOfMemoryError("the sum is " + sum);
        }
        return sum;
    }

    public String greeting(String name) {
        List<long[]> kept = new ArrayList<>();
        while (!name.equals("Ada")) {
            kept.add(new long[1 << 22]);
        }
        return "Hello, " + name;
    }
}
