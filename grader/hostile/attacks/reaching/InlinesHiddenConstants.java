// Lets the compiler copy the hidden constants into the class file.
// expects: not-compiled 0
package attacked.target;

import static attacked.target.TargetHidden.NAME;
import static attacked.target.TargetHidden.NUMBER;

public final class TargetSolution implements Target {
    private static final String KEPT = NAME + NUMBER;

    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        return NUMBER + 1;
    }

    public String greeting(String name) {
        return KEPT;
    }
}
