// Throws errors of the machine that it made itself: internal, unknown, and a kind of its own.
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
        throw switch (values.length) {
            case 1 -> new InternalError("the grader failed");
            case 3 -> new UnknownError("the grader failed");
            default -> new Complaint();
        };
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** What is thrown. */
final class Complaint extends VirtualMachineError {
    private static final long serialVersionUID = 1;

    Complaint() {
        super("ungradable");
    }
}
