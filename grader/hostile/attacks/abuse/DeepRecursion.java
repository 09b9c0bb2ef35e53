// Calls itself until the stack is used up.
// expects: graded 6
// shows: recursion without end harms nobody
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
        return 1 + sum(values);
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
