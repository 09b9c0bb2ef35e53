// Keeps every array that it is given and overwrites it while later questions are asked.
// expects: graded 10
package attacked.target;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public final class TargetSolution implements Target {
    private static final List<double[]> GIVEN = new CopyOnWriteArrayList<>();

    static {
        Thread late = new Thread(() -> {
            while (true) {
                for (double[] values : GIVEN) {
                    java.util.Arrays.fill(values, 0);
                }
                try {
                    Thread.sleep(1);
                } catch (InterruptedException interrupted) {
                    return;
                }
            }
        });
        late.start();
    }

    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        GIVEN.add(values);
        return twice;
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        GIVEN.add(values);
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
