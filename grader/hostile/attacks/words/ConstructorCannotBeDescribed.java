// Throws from its constructor what cannot be described: no message, no trace, no cause.
// expects: graded 0
package attacked.target;

public final class TargetSolution implements Target {
    TargetSolution() {
        throw new Complaint();
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

/** What is thrown. */
final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
        throw this;
    }

    @Override
    public StackTraceElement[] getStackTrace() {
        throw this;
    }

    @Override
    public synchronized Throwable getCause() {
        throw this;
    }
}
