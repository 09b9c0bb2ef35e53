// Throws a stack overflow that it made itself, with a message, to pass for deep.
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
        throw new StackOverflowError("\nexpected  0.0\ncame      0.0");
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
