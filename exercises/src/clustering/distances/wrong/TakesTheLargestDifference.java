package clustering.distances.wrong;

import whetstone.kit.Misconception;

@Misconception("Differences of 3 and 4: along the streets both must be walked. What becomes of the 3?")
public final class TakesTheLargestDifference extends OtherDistance {
    @Override
    public double[][] manhattan(double[][] x) {
        return table(x, super.manhattan(x), (a, b) -> {
            double most = 0;
            for (int j = 0; j < a.length; j++) {
                most = Math.max(most, Math.abs(a[j] - b[j]));
            }
            return most;
        });
    }
}
