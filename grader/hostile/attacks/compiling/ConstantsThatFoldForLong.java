// Folds fifteen hundred constants, each the sum of the one before.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    static final int A0 = 1;
    // repeat 1 to 1499: static final int A{i} = A{before} + {i};

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
