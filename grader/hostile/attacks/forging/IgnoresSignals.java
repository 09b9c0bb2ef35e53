// Ignores every signal that can be ignored and hangs.
// expects: graded 6
package attacked.target;

import sun.misc.Signal;
import sun.misc.SignalHandler;

public final class TargetSolution implements Target {
    static {
        for (String name : new String[] {"TERM", "INT", "HUP", "PIPE", "ALRM", "CHLD", "TSTP", "XCPU", "USR2"}) {
            try {
                Signal.handle(new Signal(name), SignalHandler.SIG_IGN);
            } catch (IllegalArgumentException taken) {
                System.err.println(taken);
            }
        }
    }

    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        if (values.length == 1) {
            while (true) {
                Thread.onSpinWait();
            }
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
