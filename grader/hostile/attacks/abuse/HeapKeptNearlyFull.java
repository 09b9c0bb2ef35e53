// Fills most of the heap at the first question, keeps it and gives up; the others ask for as much as there is left elsewhere.
// expects: graded 7
package attacked.target;

import java.util.ArrayList;
import java.util.List;

public final class TargetSolution implements Target {
    private static final List<byte[]> KEPT = new ArrayList<>();

    public double[] twice(double[] values) {
        while (true) {
            KEPT.add(new byte[8 << 20]);
        }
    }

    public double sum(double[] values) {
        double[] room = new double[4 << 20];
        double sum = room[values.length];
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
