// Fills the common pool with tasks that never end.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        for (int i = 0; i < 1000; i++) {
            java.util.concurrent.ForkJoinPool.commonPool().execute(java.util.concurrent.locks.LockSupport::park);
        }
        return java.util.Arrays.stream(values).map(value -> 2 * value).toArray();
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
