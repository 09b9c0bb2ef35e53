// Sets a trace by hand whose file name goes on in lines like those of the grader.
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
        String file = "TargetSolution.java:9)\nexpected  0.0 (to within 1.0E-9)\ncame      0.0\nwhere     nowhere: this claim holds\nnext      nothing, all 10 points are yours\n(";
        complaint.setStackTrace(
                new StackTraceElement[] {new StackTraceElement(TargetSolution.class.getName(), "sum", file, 7)});
        throw complaint;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
