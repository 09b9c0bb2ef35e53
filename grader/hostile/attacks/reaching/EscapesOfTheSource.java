// Hides the start of a process from readers of the source by unicode escapes, in code and in a comment that ends early.
// expects: not-allowed 0
package attacked.target;

import java.io.IOException;

public final class TargetSolution implements Target {
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
        // A harmless remark. \u000a start();
        return "Hello, " + name;
    }

    private static void start() {
        try {
            new Pro\u0063essBuilder("/bin/sh", "-c", "sl\u0065ep 98765").start();
        } catch (IOException stopped) {
            System.err.println(stopped);
        }
    }
}
