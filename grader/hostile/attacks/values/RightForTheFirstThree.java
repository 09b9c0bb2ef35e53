// Counts its calls over all objects and is right for the first three only.
// expects: graded 9
package attacked.target;

public final class TargetSolution implements Target {
    private static int calls;

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
        return ++calls <= 3 ? sum : sum + 1;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
