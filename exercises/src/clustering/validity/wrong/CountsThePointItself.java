package clustering.validity.wrong;

import whetstone.kit.Misconception;

@Misconception(
        "The point 0 has one other point in its cluster, at distance 1. By what is its sum of distances divided?")
public final class CountsThePointItself extends OtherSilhouette {
    @Override
    double own(double[][] x, int[] labels, int i) {
        return mean(x, i, j -> labels[j] == labels[i]);
    }
}
