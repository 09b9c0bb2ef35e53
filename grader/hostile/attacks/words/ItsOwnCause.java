// Throws an exception that names itself as its cause, or its cause's cause, made anew each time.
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
        throw new Complaint(0);
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** What is thrown. */
final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int depth;

    Complaint(int depth) {
        this.depth = depth;
    }

    @Override
    public synchronized Throwable getCause() {
        return depth % 2 == 0 ? new Complaint(depth + 1) : this;
    }
}
