// Defines an exception at run time in plain words.
// expects: not-allowed 0
package attacked.target;

import java.lang.invoke.MethodHandles;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        try {
            MethodHandles.lookup().defineClass(new byte[10]);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return 0;
    }

    public String greeting(String name) {
        return "Hello, " + name;
    }
}
