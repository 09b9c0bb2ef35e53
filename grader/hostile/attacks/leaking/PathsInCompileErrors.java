// Makes the compiler speak of files, folders and class files, so that an error names a path of the host.
// expects: not-compiled 0
package attacked.target;

import attacked.target.nowhere.Missing;
import static attacked.target.TargetHidden.NAME;

public final class TargetSolution implements Target {
    public double[] twice(double[] values) {
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            twice[i] = 2 * values[i];
        }
        return twice;
    }

    public double sum(double[] values) {
        return whetstone.harness.Main.class.getName().length() + TargetHidden.NUMBER;
    }

    public String greeting(String name) {
        return NAME + Missing.NAME;
    }
}

public class Elsewhere {}

class Target {}
