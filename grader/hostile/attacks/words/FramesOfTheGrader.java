// Sets a trace by hand that blames the grader, the reference and the JDK.
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
        RuntimeException complaint = new UnsupportedOperationException("the grader failed: no claim could be tried");
        complaint.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("whetstone.kit.Examiner", "examine", "Examiner.java", 42),
            new StackTraceElement("attacked.target.TargetReference", "sum", "TargetReference.java", 16),
            new StackTraceElement("java.lang.Object", "wait", "Object.java", -2)
        });
        throw complaint;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
