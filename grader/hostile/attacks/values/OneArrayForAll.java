// Answers every question with one and the same array, of the right length for the last one only.
// expects: graded 7
package attacked.target;

public final class TargetSolution implements Target {
    private static final double[] ANSWER = new double[10];

    public double[] twice(double[] values) {
        for (int i = 0; i < values.length; i++) {
            ANSWER[i] = 2 * values[i];
        }
        return ANSWER;
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
