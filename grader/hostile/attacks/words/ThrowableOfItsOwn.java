// Throws a kind of its own that is neither exception nor error, without trace and without suppression.
// expects: graded 6
package attacked.target;

public final class TargetSolution implements Target {
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        TargetSolution.<RuntimeException>sneak(new Right());
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** What is thrown. */
final class Right extends Throwable {
    private static final long serialVersionUID = 1;

    Right() {
        super("right", null, false, false);
    }
}
