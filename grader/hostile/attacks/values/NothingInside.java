// Answers with nothing inside: no elements, no letters, zero.
// expects: graded 0
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        return new double[0];
    }

    public double sum(double[] values) {
        return 0;
    }

    public String greeting(String name) {
        return "";
    }
}
