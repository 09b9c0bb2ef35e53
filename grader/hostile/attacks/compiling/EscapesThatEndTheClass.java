// Ends its class and begins another one by unicode escapes in what looks like a comment and a text.
// expects: graded 10
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
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
    static final String TEXT = "\u0022; /* \u002a/ static { System.setProperty("a", "b"); } // \u000a }
// \u000a class Other \u007b static int count; \u007d /*
no code at all \u002a/
