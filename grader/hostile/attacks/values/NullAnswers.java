// Answers null where an array and a text should be.
// expects: graded 4
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        return null;
    }

    public double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return null;
    }
}
