package foundations.poweriteration.wrong;

import whetstone.kit.Misconception;

@Misconception("500 to the power of 115 is beyond a double. What keeps v small from one iteration to the next?")
public final class NeverDividesByTheLength extends Iterating {
    @Override
    double[] next(double[] w) {
        return w;
    }
}
