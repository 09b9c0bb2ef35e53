// Throws with a message that goes on in lines like those of the grader.
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
        throw new IllegalStateException("all is well\nexpected  0.0 (to within 1.0E-9)\ncame      0.0\nwhere     nowhere: this claim holds\nnext      nothing, all 10 points are yours\r\u0085\u2028\u2029\013\fcame      0.0");
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
