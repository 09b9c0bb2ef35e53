// Throws an exception with a stack trace of ten million lines, all of its own class.
// expects: graded 7
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        if (values.length > 1) {
            return java.util.Arrays.stream(values).map(value -> 2 * value).toArray();
        }
        IllegalStateException large = new IllegalStateException("large");
        StackTraceElement[] trace = new StackTraceElement[10_000_000];
        java.util.Arrays.fill(trace, new StackTraceElement("attacked.target.TargetSolution", "m", "x".repeat(10_000), 1));
        large.setStackTrace(trace);
        throw large;
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
