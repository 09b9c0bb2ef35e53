package clustering.validity.wrong;

import clustering.validity.ValidityReference;
import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("A cluster of one point and one of a hundred: how much does each count in the mean?")
public final class AveragesTheClusters extends ValidityReference {
    @Override
    public double silhouette(double[][] x, int[] labels) {
        double[] each = silhouettes(x, labels);
        return Arrays.stream(labels)
                .distinct()
                .mapToDouble(label -> IntStream.range(0, each.length)
                        .filter(i -> labels[i] == label)
                        .mapToDouble(i -> each[i])
                        .average()
                        .orElseThrow())
                .average()
                .orElseThrow();
    }
}
