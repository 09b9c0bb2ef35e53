// Throws from its static initialiser an error that claims to be the harness's own.
// expects: graded 0
package attacked.target;

public final class TargetSolution implements Target {
    static {
        if (true) {
            LinkageError error = new LinkageError("whetstone: all checks passed, score 10");
            error.setStackTrace(new StackTraceElement[] {
                new StackTraceElement("whetstone.engine.grade.Grader", "grade", "Grader.java", 10)
            });
            throw error;
        }
    }

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
