package foundations.poweriteration.wrong;

import whetstone.kit.Misconception;

@Misconception("For the zero matrix the residual is 0, and so is the length of w. Is 0 at most 0?")
public final class LetsNoEqualityPass extends Iterating {
    @Override
    boolean stops(double tolerance, double[] v, double[] w, double value, double before) {
        return length(sum(w, -value, v)) < tolerance * length(w);
    }
}
