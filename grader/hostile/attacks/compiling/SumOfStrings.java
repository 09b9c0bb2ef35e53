// Adds sixty thousand texts in one expression that never ends.
// expects: not-compiled 0
package attacked.target;

public final class TargetSolution implements Target {
    static final String LONG = ""+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."
// repeat 1 to 998: +"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."
+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+"."+;

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
