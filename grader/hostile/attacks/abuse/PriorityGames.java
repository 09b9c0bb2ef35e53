// Slows down and interrupts every other thread of the process, and makes its own the most important.
// expects: graded 10
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread != Thread.currentThread())
                .forEach(thread -> {
                    thread.setPriority(Thread.MIN_PRIORITY);
                    thread.interrupt();
                });
        Thread.currentThread().setPriority(Thread.MAX_PRIORITY);
        Thread.currentThread().interrupt();
        return java.util.Arrays.stream(values).map(value -> 2 * value).toArray();
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
