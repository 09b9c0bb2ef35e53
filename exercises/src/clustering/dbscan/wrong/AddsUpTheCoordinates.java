package clustering.dbscan.wrong;

import java.util.stream.IntStream;
import whetstone.kit.Misconception;

@Misconception("The straight line from (0, 0) to (3, 4) is 5 long. How long does your distance say it is?")
public final class AddsUpTheCoordinates extends Spreading {
    @Override
    double distance(double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .mapToDouble(j -> Math.abs(p[j] - q[j]))
                .sum();
    }
}
