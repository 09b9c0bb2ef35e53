// Sets a trace by hand whose lines are the largest, negative and those of native methods.
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
        RuntimeException complaint = new RuntimeException();
        int[] lines = {0, Integer.MAX_VALUE, -2, Integer.MIN_VALUE};
        complaint.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(TargetSolution.class.getName(), "sum", "TargetSolution.java", lines[values.length % 4])
        });
        throw complaint;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
