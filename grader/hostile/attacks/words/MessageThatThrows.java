// Throws an exception whose message cannot be asked for: that throws another one.
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
    public String getMessage() {
        throw new Complaint();
    }

    @Override
    public String getLocalizedMessage() {
        throw new Complaint();
    }

    @Override
    public String toString() {
        throw new Complaint();
    }
}
