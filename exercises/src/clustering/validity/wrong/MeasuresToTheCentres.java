package clustering.validity.wrong;

import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception(
        "Is the mean of distances the distance to the mean? Try the point 0 and the cluster of 5 and 9, then the point 5 and its own.")
public final class MeasuresToTheCentres extends OtherSilhouette {
    @Override
    double own(double[][] x, int[] labels, int i) {
        return distance(x[i], centre(x, j -> labels[j] == labels[i]));
    }

    @Override
    double next(double[][] x, int[] labels, int i) {
        return IntStream.of(labels)
                .distinct()
                .filter(label -> label != labels[i])
                .mapToDouble(label -> distance(x[i], centre(x, j -> labels[j] == label)))
                .min()
                .orElseThrow();
    }
}
