// Returns zeros and lets a thread put the right values in after the clock has stopped.
// expects: graded 7
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        Thread late = new Thread(() -> {
            try {
                Thread.sleep(1500);
            } catch (InterruptedException interrupted) {
                return;
            }
            for (int i = 0; i < values.length; i++) {
                twice[i] = 2 * values[i];
            }
        });
        late.start();
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
