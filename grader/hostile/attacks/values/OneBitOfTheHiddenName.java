// Answers the hidden question rightly or wrongly by a bit of its name: one verdict is all that comes of it.
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
        return sum;
    }

    public String greeting(String name) {
        return name.length() > 3 && name.charAt(0) % 2 == 1 ? "no" : "Hello, " + name;
    }
}
