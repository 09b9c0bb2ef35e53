package drift.ks.wrong;

import whetstone.kit.Misconception;

@Misconception("How high is the curve of b at its end when b is larger than a?")
public final class DividesBothByTheFirstSize extends Walk {
    @Override
    double distance(double i, double n, double j, double m) {
        return Math.min(1, Math.abs(i / n - j / n));
    }
}
