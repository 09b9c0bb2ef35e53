// Never finishes making the fourth object that is to be asked.
// expects: graded 7
package attacked.target;

public final class TargetSolution implements Target {
    private static int made;

    public TargetSolution() {
        made++;
        while (made == 4) {
            Thread.onSpinWait();
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
