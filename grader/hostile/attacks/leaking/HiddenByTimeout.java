// Answers the hidden questions too late; it must read like every other failure there.
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
        while (sum > 1000) {
            Thread.onSpinWait();
        }
        return sum;
    }

    public String greeting(String name) {
        while (!name.equals("Ada")) {
            Thread.onSpinWait();
        }
        return "Hello, " + name;
    }
}
