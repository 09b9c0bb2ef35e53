// Throws an exception whose class name looks like one of the JDK's.
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
        throw new Illeg\u0430lStateException();
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** Looks like one of the JDK's. */
final class Illeg\u0430lStateException extends RuntimeException {
    private static final long serialVersionUID = 1;
}
