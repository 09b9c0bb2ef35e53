// Sleeps for ever at the first question, whoever wakes it.
// expects: graded 7
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        while (true) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (Throwable woken) {
                Thread.interrupted();
            }
        }
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
