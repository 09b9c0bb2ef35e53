package clustering.distances.wrong;

import whetstone.kit.Misconception;

@Misconception("A row and twice the same row: a·b is 2 a·a. What must it be divided by to give 1?")
public final class DividesByTheSquaredLengths extends OtherDistance {
    @Override
    public double[][] cosine(double[][] x) {
        return table(x, super.cosine(x), (a, b) -> 1 - dot(a, b) / (dot(a, a) * dot(b, b)));
    }
}
