// Declares a class whose name differs by the case of its letters only, and so does its file.
// expects: graded 10
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

class targetsolution {}

class TARGETSOLUTION {}
