package foundations.poweriteration.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "For A = ((0, 2), (2, 0)) the quotient is 1.6 each time. Is A v = 1.6 v? Look at the test for convergence.")
public final class StopsWhenTheValueStandsStill extends Iterating {
    @Override
    boolean stops(double tolerance, double[] v, double[] w, double value, double before) {
        return Math.abs(value - before) <= tolerance * Math.abs(value);
    }
}
