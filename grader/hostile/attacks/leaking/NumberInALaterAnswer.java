// Keeps the hidden number in a static field and answers with it to the next question.
// expects: graded 9
package attacked.target;

public final class TargetSolution implements Target {
    private static double kept;

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
            if (value > 1000) {
                kept = value;
            }
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return kept > 0 ? "the number was " + kept : "Hello, " + name;
    }
}
