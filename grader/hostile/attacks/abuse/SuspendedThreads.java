// Suspends every other thread of the process and then waits for an answer from nobody.
// expects: graded 7
package attacked.target;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) throws IllegalStateException {
        try {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread != Thread.currentThread()) {
                    Thread.class.getMethod("suspend").invoke(thread);
                }
            }
        } catch (ReflectiveOperationException | RuntimeException refused) {
            throw new IllegalStateException("this JDK suspends no threads");
        }
        return values;
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
