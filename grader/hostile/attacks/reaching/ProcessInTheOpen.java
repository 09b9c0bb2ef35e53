// Calls ProcessBuilder and Runtime.exec, as a submission would that hides nothing.
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
        try {
            Runtime.getRuntime().exec("sleep 98765");
            new ProcessBuilder("sleep", "98765").start();
        } catch (IOException stopped) {
            System.err.println(stopped);
        }
        return "Hello, " + name;
    }
}
