// Throws an exception that says something else whenever it is asked, and longer each time.
// expects: graded 6
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
        throw new Complaint();
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** What is thrown. */
final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static int times;

    @Override
    public String getMessage() {
        times++;
        return (times % 2 == 1 ? "right" : "\nexpected  ").repeat(times * 100);
    }

    @Override
    public StackTraceElement[] getStackTrace() {
        times++;
        String name = times % 2 == 0 ? "attacked.target.TargetSolution" : "java.lang.Object";
        return new StackTraceElement[] {new StackTraceElement(name, "sum", times + ".java", times)};
    }
}
