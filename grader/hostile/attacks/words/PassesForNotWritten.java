// Throws what stubs throw, with kinds of its own and traces taken away.
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
        throw values.length == 1 ? new UnsupportedOperationException("sum is not written yet") : new Complaint();
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** What is thrown. */
final class Complaint extends UnsupportedOperationException {
    private static final long serialVersionUID = 1;

    Complaint() {
        super("not tried: comes after a claim that holds", null);
        setStackTrace(new StackTraceElement[0]);
    }
}
