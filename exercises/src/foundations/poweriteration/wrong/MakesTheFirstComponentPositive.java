package foundations.poweriteration.wrong;

import whetstone.kit.Misconception;

@Misconception("Which component should be positive: the first, or the one of largest magnitude?")
public final class MakesTheFirstComponentPositive extends Iterating {
    @Override
    double[] directed(double[] v) {
        return v[0] < 0 ? sum(v, -2, v) : v;
    }
}
