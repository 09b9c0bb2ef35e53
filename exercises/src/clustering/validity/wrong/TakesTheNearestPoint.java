package clustering.validity.wrong;

import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("For b, is the nearest other cluster meant, or the nearest point of it?")
public final class TakesTheNearestPoint extends OtherSilhouette {
    @Override
    double next(double[][] x, int[] labels, int i) {
        return IntStream.range(0, x.length)
                .filter(j -> labels[j] != labels[i])
                .mapToDouble(j -> distance(x[i], x[j]))
                .min()
                .orElseThrow();
    }
}
