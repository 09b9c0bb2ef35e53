// Throws an exception whose class name has controls, directions and letters of no width in it.
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
        throw new Right\u001b\u202e\u200b\u0000\u009b();
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** What is thrown. */
final class Right\u001b\u202e\u200b\u0000\u009b extends RuntimeException {
    private static final long serialVersionUID = 1;
}
