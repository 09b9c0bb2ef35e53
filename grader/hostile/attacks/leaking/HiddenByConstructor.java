// Cannot be made any more once the visible questions are over; it must read like every other failure there.
// expects: graded 8
package attacked.target;

public final class TargetSolution implements Target {
    private static int made;

    public TargetSolution() {
        if (++made > 7) {
            throw new IllegalStateException("made " + made + " times");
        }
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
