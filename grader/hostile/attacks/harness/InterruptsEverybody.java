// Interrupts every thread of the JVM, its own too, and leaves names, priorities and loaders changed.
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
        meddle();
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }

    private static void meddle() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            thread.setName("main");
            thread.setPriority(thread == Thread.currentThread() ? Thread.MAX_PRIORITY : Thread.MIN_PRIORITY);
            thread.setContextClassLoader(null);
            thread.interrupt();
        }
        Thread.currentThread().getThreadGroup().interrupt();
    }
}
