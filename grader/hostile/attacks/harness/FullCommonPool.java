// Fills the common pool with tasks that never end.
// expects: graded 10
package attacked.target;

import java.util.concurrent.ForkJoinPool;

public final class TargetSolution implements Target {
    static {
        for (int i = 0; i < 50; i++) {
            ForkJoinPool.commonPool().execute(() -> {
                while (true) {
                    try {
                        Thread.sleep(Long.MAX_VALUE);
                    } catch (InterruptedException again) {
                        System.err.println(again);
                    }
                }
            });
        }
    }

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
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
