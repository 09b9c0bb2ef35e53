// Lacks classes whose names steer a terminal, written as unicode escapes.
// expects: not-compiled 0
package attacked.target;

public final class TargetSolution implements Target {
    A\u001b\u009bB one;

    A\u0007\u0008\u000e other;

    A\u202e\u2066\u200f direction;

    A\u200b\ufeff\u00ad nothing;

    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
