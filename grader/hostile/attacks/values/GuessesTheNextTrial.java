// Guesses the generators of later trials from the bits of the values it is given; answers wrongly once a guess comes true.
// expects: graded 10
package attacked.target;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

public final class TargetSolution implements Target {
    private static final Set<Double> FORETOLD = new HashSet<>();

    public double[] twice(double[] values) {
        boolean known = false;
        double[] twice = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            known |= FORETOLD.contains(values[i]);
            twice[i] = 2 * values[i];
        }
        for (double value : values) {
            for (int step = -500; step < 500; step++) {
                FORETOLD.add(new Random(Double.doubleToLongBits(value) + step).nextGaussian());
                FORETOLD.add(new Random((long) (value * 1e15) + step).nextGaussian());
            }
        }
        return known ? new double[0] : twice;
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
