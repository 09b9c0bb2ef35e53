// Keeps the first answer of each method and gives it for ever.
// expects: graded 2
package attacked.target;

public final class TargetSolution implements Target {
    private static double[] twice;
    private static Double sum;
    private static String greeting;

    public double[] twice(double[] values) {
        if (twice == null) {
            twice = new double[] {2 * values[0]};
        }
        return twice;
    }

    public double sum(double[] values) {
        if (sum == null) {
            sum = values[0];
        }
        return sum;
    }

    public String greeting(String name) {
        if (greeting == null) {
            greeting = "Hello, " + name;
        }
        return greeting;
    }
}
