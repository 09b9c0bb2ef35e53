// Keeps every input and has a thread write over all of them from then on.
// expects: graded 10
package attacked.target;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public final class TargetSolution implements Target {
    private static final List<double[]> KEPT = new CopyOnWriteArrayList<>();

    static {
        Thread spoiler = new Thread(() -> {
            while (true) {
                KEPT.forEach(array -> java.util.Arrays.fill(array, Double.POSITIVE_INFINITY));
                try {
                    Thread.sleep(1);
                } catch (InterruptedException e) {
                    continue;
                }
            }
        });
        spoiler.setDaemon(true);
        spoiler.start();
    }

    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        KEPT.add(values);
        return twice;
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        KEPT.add(values);
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
