// Throws an exception with a class name of hundreds of letters.
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
        throw new ExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpected();
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** What is thrown. */
final class ExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpectedExpected extends RuntimeException {
    private static final long serialVersionUID = 1;
}
