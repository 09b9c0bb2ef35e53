// Answers with more numbers than any message may hold.
// expects: graded 7
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        return new double[20_000_000];
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
