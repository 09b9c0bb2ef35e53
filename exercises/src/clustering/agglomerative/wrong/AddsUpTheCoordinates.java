package clustering.agglomerative.wrong;

import whetstone.kit.Misconception;

@Misconception("From (0, 0) to (3, 4): 5 or 7?")
public final class AddsUpTheCoordinates extends Merging {
    @Override
    double between(double[] p, double[] q) {
        double sum = 0;
        for (int j = 0; j < p.length; j++) {
            sum += Math.abs(p[j] - q[j]);
        }
        return sum;
    }
}
