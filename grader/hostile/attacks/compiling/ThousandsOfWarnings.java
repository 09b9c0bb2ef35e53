// Does two thousand things that a compiler warns of.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    static void raw() {
        // repeat 1 to 700: new Thread().stop(); new java.util.ArrayList().add(new Integer(1)); new java.util.Date(1, 1, 1);
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
