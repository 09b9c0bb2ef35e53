// Sends itself the signal by which a process is asked to end.
// expects: graded 6
package attacked.target;

import sun.misc.Signal;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        Signal.raise(new Signal("TERM"));
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            return -1;
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
