// Has unicode escapes that are none, and half letters.
// expects: not-compiled 0
package attacked.target;

public final class TargetSolution implements Target {
    static final String HALF = "\uD83D\uD83D\uDE00\uDE00";

    static final String BROKEN = "\u12G4 \uuuu";

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
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
