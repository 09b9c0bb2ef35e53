package clustering.kmeanspp.wrong;

import java.util.Arrays;
import whetstone.kit.Misconception;

@Misconception(
        "A chosen row lies far from the other centres. What is its probability, and which of its distances count?")
public final class AddsUpAllCentres extends MeasuringByItself {
    @Override
    double weight(double[] point, double[][] centres) {
        return Arrays.stream(centres)
                .mapToDouble(centre -> squaredDistance(point, centre))
                .sum();
    }
}
