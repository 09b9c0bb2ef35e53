package clustering.distances.wrong;

import whetstone.kit.Misconception;

@Misconception("A row that is ten times as long has the same direction. What is your dot product divided by?")
public final class ForgetsTheLengths extends OtherDistance {
    @Override
    public double[][] cosine(double[][] x) {
        return table(x, super.cosine(x), (a, b) -> 1 - dot(a, b));
    }
}
