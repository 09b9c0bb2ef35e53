// Imports five thousand packages that there are, and some that there are not.
// expects: not-compiled 0
package attacked.target;

// repeat 1 to 1600: import java.util.*; import java.util.function.*; import static java.lang.Math.*;
// repeat 0 to 199: import no.such.p{i}.*;

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
        return "Hello, " + name;
    }
}
