// Throws an exception with a trace of two million frames, and throws it often.
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
        throw new Complaint();
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** What is thrown. */
final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public StackTraceElement[] getStackTrace() {
        StackTraceElement[] trace = new StackTraceElement[2_000_000];
        java.util.Arrays.fill(trace, new StackTraceElement("a".repeat(1000), "b", "c", 1));
        return trace;
    }
}
