// Is an interface with default methods.
// expects: graded 0
package attacked.target;

public interface TargetSolution extends Target {
    default double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    default double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    default String greeting(String name) {
        return "Hello, " + name;
    }
}
