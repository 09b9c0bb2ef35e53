package clustering.distances.wrong;

import whetstone.kit.Misconception;

@Misconception("From 1 to 4 and from 4 to 1: what do your differences add?")
public final class ForgetsTheAbsoluteValue extends OtherDistance {
    @Override
    public double[][] manhattan(double[][] x) {
        return table(x, super.manhattan(x), (a, b) -> {
            double sum = 0;
            for (int j = 0; j < a.length; j++) {
                sum += a[j] - b[j];
            }
            return sum;
        });
    }
}
