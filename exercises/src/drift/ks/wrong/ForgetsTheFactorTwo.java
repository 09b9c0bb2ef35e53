package drift.ks.wrong;

import whetstone.kit.Misconception;

@Misconception("p of the statement is 0.3572, and the first term alone is 0.17966. What stands before the sum?")
public final class ForgetsTheFactorTwo extends Series {
    @Override
    double factor() {
        return 1;
    }
}
