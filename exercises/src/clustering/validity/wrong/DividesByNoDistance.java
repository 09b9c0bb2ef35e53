package clustering.validity.wrong;

import whetstone.kit.Misconception;

@Misconception("Points on the same spot: a = b = 0. What is 0 / 0 for a double, and what does the statement say?")
public final class DividesByNoDistance extends OtherSilhouette {
    @Override
    double score(double a, double b) {
        return (b - a) / Math.max(a, b);
    }
}
