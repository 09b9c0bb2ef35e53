package clustering.distances.wrong;

import whetstone.kit.Misconception;

@Misconception("Differences of -3 and 4: how far is that along the streets? Where is the absolute value taken?")
public final class TakesTheAbsoluteValueOfTheSum extends OtherDistance {
    @Override
    public double[][] manhattan(double[][] x) {
        return table(x, super.manhattan(x), (a, b) -> {
            double sum = 0;
            for (int j = 0; j < a.length; j++) {
                sum += a[j] - b[j];
            }
            return Math.abs(sum);
        });
    }
}
