package clustering.validity.wrong;

import whetstone.kit.Misconception;

@Misconception("With three clusters, b is about one of the two others. Which one?")
public final class AveragesAllOtherClusters extends OtherSilhouette {
    @Override
    double next(double[][] x, int[] labels, int i) {
        return mean(x, i, j -> labels[j] != labels[i]);
    }
}
