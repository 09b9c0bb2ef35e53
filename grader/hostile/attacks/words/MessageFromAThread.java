// Throws an exception whose message interrupts the grader, waits for other threads, and then speaks for it.
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
        throw new Complaint();
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}

/** What is thrown. */
final class Complaint extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
        Thread grader = Thread.currentThread();
        Thread helper = new Thread(grader::interrupt);
        helper.start();
        while (!Thread.interrupted()) {
            Thread.onSpinWait();
        }
        grader.interrupt();
        grader.setName("right\nexpected  0.0");
        grader.setContextClassLoader(null);
        return grader.getName();
    }
}
