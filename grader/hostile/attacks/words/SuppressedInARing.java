// Throws exceptions that suppress each other, thousands of times.
// expects: graded 6
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        RuntimeException one = new RuntimeException("one");
        RuntimeException other = new RuntimeException("other");
        for (int i = 0; i < 10_000; i++) {
            one.addSuppressed(other);
            other.addSuppressed(one);
        }
        throw one;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
