package drift.ks.wrong;

import whetstone.kit.Misconception;

@Misconception("Swap the samples: the distance should stay. What if the other curve is the upper one?")
public final class LooksInOneDirection extends Walk {
    @Override
    double distance(double i, double n, double j, double m) {
        return i / n - j / m;
    }
}
