// Answers with its own input, unchanged, and has a thread double it once the answer is on its way.
// expects: graded 7
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        Thread later = new Thread(() -> {
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            for (int i = 0; i < values.length; i++) {
                values[i] *= 2;
            }
        });
        later.setDaemon(true);
        later.start();
        return values;
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
