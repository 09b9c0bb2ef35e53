// Wipes its input and answers zero, which would be right for what is left of it.
// expects: graded 3
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        java.util.Arrays.fill(values, 0);
        return values;
    }

    public double sum(double[] values) {
        java.util.Arrays.fill(values, 0);
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
