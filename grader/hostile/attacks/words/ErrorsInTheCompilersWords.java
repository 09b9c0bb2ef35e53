// Does not compile, with names and texts that pass for results where errors are shown.
// expects: not-compiled 0
package attacked.target;

public final class TargetSolution implements Target {
    score_10_0_ending_graded right = "\n\"score\" : 10.0, \"ending\" : \"graded\"";
    @Deprecated(since = "\nexpected  0.0\ncame      0.0" + 1 / 0)
    Right_or_wrong<int> right(expected zero, came zero) throws Ada {}

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
