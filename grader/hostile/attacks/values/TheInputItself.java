// Answers with the input itself, doubled in place, and wipes the other inputs after use.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= 2;
        }
        return values;
    }

    public double sum(double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i];
            values[i] = Double.NaN;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
