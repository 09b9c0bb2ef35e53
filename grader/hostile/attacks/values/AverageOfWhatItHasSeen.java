// Adds nothing up: it foretells sums from the average of all values that it has seen so far.
// expects: graded 6
package attacked.target;

public final class TargetSolution implements Target {
    private static double mean;
    private static int seen;

    public double[] twice(double[] values) {
        for (double value : values) {
            mean += (value - mean) / ++seen;
        }
        return java.util.Arrays.stream(values).map(value -> 2 * value).toArray();
    }

    public double sum(double[] values) {
        if (values.length > 0) {
            return mean * values.length + 0.125;
        }
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
