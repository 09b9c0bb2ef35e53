package clustering.kmeanspp.wrong;

import java.util.Arrays;
import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception(
        "Between two far centres lies their mean: is a point there well served by the centres? From where is D measured?")
public final class MeasuresToTheMeanOfTheCentres extends MeasuringByItself {
    @Override
    double weight(double[] point, double[][] centres) {
        double[] mean = IntStream.range(0, point.length)
                .mapToDouble(j -> Arrays.stream(centres)
                        .mapToDouble(centre -> centre[j])
                        .average()
                        .orElse(0))
                .toArray();
        return squaredDistance(point, mean);
    }
}
