// Answers rightly with arrays that it keeps, and has a thread spoil them at the next question.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    private static double[] kept = new double[0];

    private static void spoilTheLast() {
        Thread spoiler = new Thread(() -> java.util.Arrays.fill(kept, Double.NaN));
        spoiler.start();
        try {
            spoiler.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public double[] twice(double[] values) {
        spoilTheLast();
        kept = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            kept[i] = 2 * values[i];
        }
        return kept;
    }

    public double sum(double[] values) {
        spoilTheLast();
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
