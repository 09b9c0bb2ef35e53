// Ends the JVM with success from a cleaner, when its garbage is collected.
// expects: graded 6
package attacked.target;

import java.lang.ref.Cleaner;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        Cleaner.create().register(new Object(), () -> Runtime.getRuntime().halt(0));
        for (int i = 0; i < 10; i++) {
            System.gc();
            try {
                Thread.sleep(50);
            } catch (InterruptedException interrupted) {
                return -1;
            }
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
