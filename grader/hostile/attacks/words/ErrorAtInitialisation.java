// Throws an error of the machine from its class initialiser, whose message fills the stack.
// expects: graded 0
package attacked.target;

public final class TargetSolution implements Target {
    static {
        if (true) {
            throw new Complaint();
        }
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
final class Complaint extends VirtualMachineError {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
        return getMessage() + "right";
    }
}
