// Names threads after the hidden data and lets them die of exceptions that nobody catches.
// expects: graded 10
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
        double sum = 0;
        for (double value : values) {
            die("number " + value);
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        Thread.currentThread().setName(name);
        die(name);
        return "Hello, " + name;
    }

    private static void die(String text) {
        Thread thread = new Thread(
                () -> {
                    throw new IllegalStateException(text);
                },
                text);
        thread.start();
        try {
            thread.join(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
