// Throws an exception whose class name looks like nothing.
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
        throw new \u3164();
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** Looks like nothing. */
final class \u3164 extends RuntimeException {
    private static final long serialVersionUID = 1;
}
