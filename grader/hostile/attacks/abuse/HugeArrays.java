// Asks for arrays larger than any heap.
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
        return new double[Integer.MAX_VALUE].length + new long[values.length * 100_000_000][10].length;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
