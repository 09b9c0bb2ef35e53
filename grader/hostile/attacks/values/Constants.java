// Answers constants: the expected value of what is drawn, and the one greeting that is known.
// expects: graded 2
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        return new double[values.length];
    }

    public double sum(double[] values) {
        return 0;
    }

    public String greeting(String name) {
        return "Hello, Ada";
    }
}
