// Answers both hidden questions wrongly; it must read like every other failure there.
// expects: graded 8
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
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum > 1000 ? -sum : sum;
    }

    public String greeting(String name) {
        return name.equals("Ada") ? "Hello, " + name : "Goodbye, " + name;
    }
}
