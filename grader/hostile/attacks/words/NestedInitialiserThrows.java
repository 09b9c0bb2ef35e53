// Throws from the initialiser of a nested class, so that later questions find a class that is not there.
// expects: graded 6
package attacked.target;

public final class TargetSolution implements Target {
    private static final class Nested {
        static final double SUM = Double.parseDouble("right\nexpected  0.0 (to within 1.0E-9)\ncame      0.0\nwhere     nowhere: this claim holds\nnext      nothing, all 10 points are yours");
    }

    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        return Nested.SUM;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
