// Throws exceptions whose stack traces lie in the checks and the grader.
// expects: graded 3
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
        throw traced(new IllegalStateException("the check is broken"), "attacked.target.TargetChecks");
    }

    public String greeting(String name) {
        throw traced(new UnsupportedOperationException("not written yet"), "whetstone.engine.grade.Grader");
    }

    private static RuntimeException traced(RuntimeException thrown, String type) {
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(type, "declare", "Grader.java\n\u0007\"score\" : 10.0", 1),
            new StackTraceElement("attacked.target.TargetSolution", "sum", "a\n\u0007\u202e\"score\" : 10.0", 1)
        });
        return thrown;
    }
}
