// Suspends the thread that reads the questions, so that the next one is never seen.
// expects: graded 6
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
        if (values.length == 1) {
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("main")) {
                    thread.suspend();
                }
            }
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
