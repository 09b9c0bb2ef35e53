// Has three thousand methods that call each other.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    static int m0() { return m2999(); }
    // repeat 1 to 2999: static int m{i}() { return m{before}(); }

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
