package clustering.distances.wrong;

import whetstone.kit.Misconception;

@Misconception("Make row j ten times as long and look at column j: by which lengths is the dot product divided?")
public final class DividesByOneLength extends OtherDistance {
    @Override
    public double[][] cosine(double[][] x) {
        return table(x, super.cosine(x), (a, b) -> 1 - dot(a, b) / dot(a, a));
    }
}
