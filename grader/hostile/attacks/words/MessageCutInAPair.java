// Throws with messages of surrogate pairs and halves, so that any cut goes through a pair.
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
        throw new IllegalStateException((values.length % 2 == 1 ? "x" : "") + "\ud83d\ude00".repeat(2000) + "\ude00\ud83d");
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
