// Sets a trace by hand whose frames name files of the host and lines that no file has.
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
        RuntimeException complaint = new RuntimeException("look there");
        String self = TargetSolution.class.getName();
        complaint.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(self, "sum", values.length == 1 ? "/etc/passwd" : "../../../../etc/passwd", 1),
            new StackTraceElement(self, "sum", "TargetHidden.java", 12),
            new StackTraceElement(self, "sum", "", Integer.MAX_VALUE)
        });
        throw complaint;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
