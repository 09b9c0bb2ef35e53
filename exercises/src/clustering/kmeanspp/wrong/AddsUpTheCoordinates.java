package clustering.kmeanspp.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("From (0, 0) to (1, 1): is the squared distance 2 or 4?")
public final class AddsUpTheCoordinates extends MeasuringByItself {
    @Override
    double weight(double[] point, double[][] centres) {
        return Arrays.stream(centres)
                .mapToDouble(centre -> Math.pow(
                        IntStream.range(0, point.length)
                                .mapToDouble(j -> Math.abs(point[j] - centre[j]))
                                .sum(),
                        2))
                .min()
                .orElse(1);
    }
}
