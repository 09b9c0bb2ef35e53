package clustering.distances.wrong;

import whetstone.kit.Misconception;

@Misconception("No root of a negative number any more, but how many digits of the difference are left?")
public final class ExpandsTheSquareAndClampsIt extends OtherDistance {
    @Override
    public double[][] euclidean(double[][] x) {
        return table(x, super.euclidean(x), (a, b) -> Math.sqrt(Math.max(0, dot(a, a) + dot(b, b) - 2 * dot(a, b))));
    }
}
