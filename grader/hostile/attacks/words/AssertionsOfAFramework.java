// Throws assertion errors in the words of test frameworks, with a kind that is named like one of theirs.
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
        throw values.length == 1
                ? new AssertionError("expected: <0.0> but was: <0.0>")
                : new TestAbortedException();
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** What is thrown. */
final class TestAbortedException extends AssertionError {
    private static final long serialVersionUID = 1;

    TestAbortedException() {
        super("Assumption failed: assumption is not true; tests passed: 10 of 10", null);
    }
}
