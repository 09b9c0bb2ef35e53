// Answers with identity hashes, times and thread numbers mixed in.
// expects: graded 3
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i] + 1 + System.identityHashCode(values) % 1000;
        }
        return twice;
    }

    public double sum(double[] values) {
        return 3000 + System.nanoTime() % 1000 + Thread.currentThread().getId();
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
