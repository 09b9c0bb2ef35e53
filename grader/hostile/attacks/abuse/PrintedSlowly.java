// Prints a character every millisecond, for ever, while it answers.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    static {
        Thread printer = new Thread(() -> {
            for (int i = 0; true; i++) {
                System.out.print((char) (' ' + i % 90));
                java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
            }
        });
        printer.setDaemon(true);
        printer.start();
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
