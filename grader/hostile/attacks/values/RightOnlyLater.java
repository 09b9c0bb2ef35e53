// Answers wrongly with arrays that it keeps, and has a thread put the right values in at the next question.
// expects: graded 7
package attacked.target;

public final class TargetSolution implements Target {
    private static double[] kept = new double[0];
    private static double[] given = new double[0];

    private static void mendTheLast() {
        Thread mender = new Thread(() -> {
            for (int i = 0; i < kept.length; i++) {
                kept[i] = 2 * given[i];
            }
        });
        mender.start();
        try {
            mender.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public double[] twice(double[] values) {
        mendTheLast();
        given = values;
        kept = new double[values.length];
        return kept;
    }

    public double sum(double[] values) {
        mendTheLast();
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
