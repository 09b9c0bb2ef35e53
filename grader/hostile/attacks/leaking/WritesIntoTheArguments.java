// Changes the array that it was given by a bit of the hidden number, so that the change is told.
// expects: graded 9
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
        for (int i = 0; i < values.length; i++) {
            if (values[i] > 1000) {
                values[i] = -values[i];
                return -sum;
            }
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
