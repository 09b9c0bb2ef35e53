package clustering.distances.wrong;

import whetstone.kit.Misconception;

@Misconception("What does your method answer for the row (0, 0)? It has no direction.")
public final class AcceptsRowsOfZeros extends OtherDistance {
    @Override
    public double[][] cosine(double[][] x) {
        super.manhattan(x);
        double[][] none = new double[x.length][x.length];
        return table(x, none, (a, b) -> 1 - dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b)));
    }
}
