// Is off by a little less than the tolerance in one method, which is right, and by a little more in another.
// expects: graded 6
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i] + 9e-10;
        }
        return twice;
    }

    public double sum(double[] values) {
        double sum = 1.1e-9;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
