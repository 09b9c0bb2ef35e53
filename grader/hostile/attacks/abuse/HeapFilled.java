// Asks for memory at the first sum until there is none, and answers no sum.
// expects: graded 6
// shows: the heap is bounded
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
        List<long[]> all = new ArrayList<>();
        while (values.length == 1) {
            all.add(new long[1 << 17]);
        }
        return Double.NaN;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
