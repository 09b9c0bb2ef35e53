package drift.ks.wrong;

import whetstone.kit.Misconception;

@Misconception("λ has three terms in its bracket. How large is each of them for the statement's example?")
public final class LeavesOutTheCorrection extends Series {
    @Override
    double lambda(double d, double root) {
        return root * d;
    }
}
