package clustering.distances.wrong;

import whetstone.kit.Misconception;

@Misconception("Two large numbers that are nearly equal are subtracted. Which subtraction could come first?")
public final class ExpandsTheSquare extends OtherDistance {
    @Override
    public double[][] euclidean(double[][] x) {
        return table(x, super.euclidean(x), (a, b) -> Math.sqrt(dot(a, a) + dot(b, b) - 2 * dot(a, b)));
    }
}
