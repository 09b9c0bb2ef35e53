// Throws with a message of eighty million letters.
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
        throw new IllegalStateException("expected ".repeat(9_000_000));
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
