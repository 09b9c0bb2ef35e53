// Names classes like endings and verdicts of results, and throws them.
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
        throw new graded();
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** An ending. */
class graded extends right {
    private static final long serialVersionUID = 1;
}

/** A verdict. */
class right extends RuntimeException {
    private static final long serialVersionUID = 1;

    right() {
        super("\"verdict\" : \"right\", \"score\" : 10.0");
    }
}
